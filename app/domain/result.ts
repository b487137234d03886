/**
 * The answer of every rule and use case: a value, or a refusal that names its reason.
 * A refusal is expected and is shown to a person; an accident is thrown instead.
 */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> };

/** Why something was not done: a code that the messages translate, the field it concerns and figures for the sentence. */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  readonly field?: string;
  readonly details?: Readonly<Record<string, string | number>>;
  /** What else is wrong in the same form, each at its own field. */
  readonly others?: readonly Refusal<Code>[];
};

export function ok(): Result<undefined, never>;
export function ok<Value>(value: Value): Result<Value, never>;
export function ok<Value>(value?: Value): Result<Value | undefined, never> {
  return { ok: true, value };
}

/**
 * A refusal with its code, and where it helps the field and the figures of the sentence.
 */
export function refused<Code extends string>(
  code: Code,
  more: Omit<Refusal<Code>, "code"> = {},
): Result<never, Code> {
  return { ok: false, refusal: { code, ...more } };
}

/** A refusal as one string with the figures of its sentence, `too-long?max=200`, which the messages translate. */
export function encodeRefusal({ code, details = {} }: Pick<Refusal, "code" | "details">): string {
  const query = new URLSearchParams(
    Object.entries(details).map(([key, value]) => [key, String(value)]),
  );
  return query.size > 0 ? `${code}?${query}` : code;
}
