import { type DefaultValue, type SubmissionResult, useForm } from "@conform-to/react";
import { getZodConstraint } from "@conform-to/zod/v4";
import type { z } from "zod";
import type { Catalog } from "#app/i18n/messages/index.ts";
import { useErrorLead, useErrorText } from "#app/i18n/texts.tsx";
import type { FormAnswer } from "./form-answer.ts";

/**
 * A form on a page: its fields with what was typed or stands now, and its errors in the reader's language
 * (in `field.errors`, and all together in `problems` for the summary above the form).
 */
export function usePageForm<Schema extends z.ZodObject>(options: {
  readonly id: string;
  /** Whose `error.…` messages come first. */
  readonly concept: keyof Catalog;
  readonly schema: Schema;
  readonly answer: FormAnswer | undefined;
  readonly values?: DefaultValue<z.input<Schema>>;
}) {
  const errorText = useErrorText(options.concept);
  const errorLead = useErrorLead(options.concept);
  const lastResult = options.answer && translated(options.answer.submission, errorText);
  const [form, fields] = useForm<z.input<Schema>, z.output<Schema>, string[]>({
    id: options.id,
    constraint: getZodConstraint(options.schema),
    defaultNoValidate: true,
    ...(lastResult ? { lastResult } : {}),
    ...(options.values ? { defaultValue: options.values } : {}),
  } as Parameters<typeof useForm<z.input<Schema>, z.output<Schema>, string[]>>[0]);
  return {
    form,
    fields,
    problems: problemsOf(
      options.id,
      options.answer?.submission,
      (error, name) => `${errorLead(error, name)}${errorText(error)}`,
    ),
    theirs: options.answer?.theirs,
    readVersion: (current: number | undefined) => versionRead(options.answer, current),
  };
}

/**
 * The version a form posts: while a refused form is corrected, the one that was read then, so that another
 * person's save in the meantime is still noticed; only who has seen both texts saves over the newer one.
 */
function versionRead(answer: FormAnswer | undefined, current: number | undefined) {
  if (!answer || answer.theirs) return current;
  const posted = Number(answer.submission.initialValue?.version);
  return Number.isInteger(posted) ? posted : current;
}

function translated(
  result: SubmissionResult<string[]>,
  errorText: (error: string) => string,
): SubmissionResult<string[]> {
  if (!result.error) return result;
  const error = Object.fromEntries(
    Object.entries(result.error).map(([name, codes]) => [name, codes?.map(errorText) ?? null]),
  );
  return { ...result, error };
}

function problemsOf(
  formId: string,
  result: SubmissionResult<string[]> | undefined,
  textOf: (error: string, fieldName: string) => string,
) {
  return Object.entries(result?.error ?? {}).flatMap(([name, errors]) =>
    (errors ?? []).map((error) => {
      const text = textOf(error, name);
      return name ? { text, fieldId: `${formId}-${name}` } : { text };
    }),
  );
}
