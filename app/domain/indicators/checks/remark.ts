/** What is seen mechanically in one indicator (RULES 19). */
export const INDICATOR_CHECKS = [
  "count-not-share",
  "weaker-than-baseline",
  "equal-to-baseline",
  "baseline-missing",
  "target-missing",
  "source-missing",
  "unit-mismatch",
  "scale-mismatch",
  "period-mismatch",
  "unclear-term",
  "several-in-one",
  "negative-wording",
  "not-influenceable",
  "hundred-percent",
  "ambition-jump",
  "shares-over-100",
  "inconsistent-measure",
  "aggregate-question",
] as const;

/** What is seen in all the indicators of one service together. */
export const SET_CHECKS = [
  "mix-user",
  "mix-measured",
  "mix-employee",
  "employee-questions-differ",
] as const;

export type CheckCode = (typeof INDICATOR_CHECKS)[number];
export type SetCheckCode = (typeof SET_CHECKS)[number];

/** The cell a remark stands at; a target's carries its year: "target-2027". */
export type Cell =
  | "name"
  | "unit"
  | "status"
  | "source"
  | "scale"
  | "influenceable"
  | "set"
  | `target-${number}`
  | "target";

/**
 * What a check saw. It never blocks. The code with its variant names the sentence; an answer to it holds as
 * long as the subject is the same.
 */
export type Remark<Code extends string = CheckCode> = {
  readonly code: Code;
  /** Which of the code's sentences says it, where there are several. */
  readonly variant?: string;
  /** What the check looked at, as one text. */
  readonly subject: string;
  /** What the sentence quotes: words as they were written, whole numbers. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly field: Cell;
};

/** Every sentence a check of one indicator can say: its code, with its variant where it has several. */
export const REMARK_SENTENCES = [
  "count-not-share",
  "count-not-share.named",
  "weaker-than-baseline",
  "equal-to-baseline",
  "baseline-missing",
  "baseline-missing.unknown",
  "target-missing",
  "source-missing",
  "unit-mismatch",
  "unit-mismatch.two",
  "scale-mismatch",
  "scale-mismatch.outside",
  "period-mismatch",
  "unclear-term.abbreviation",
  "unclear-term.ranking",
  "unclear-term.quantity",
  "unclear-term.whole",
  "several-in-one",
  "negative-wording",
  "not-influenceable.marked",
  "not-influenceable.people",
  "not-influenceable.need",
  "hundred-percent",
  "hundred-percent.mean",
  "ambition-jump",
  "ambition-jump.others",
  "shares-over-100",
  "inconsistent-measure",
  "aggregate-question",
] as const;

/** Which sentence says a remark. */
export function sentenceOf({ code, variant }: Pick<Remark, "code" | "variant">): string {
  return variant === undefined ? code : `${code}.${variant}`;
}
