import type { SubmissionResult } from "@conform-to/react";

/** What a form's action answers when the page is shown again. */
export type FormAnswer = {
  readonly submission: SubmissionResult<string[]>;
  /** What stands in the database now, when another person saved in between: text by field name. */
  readonly theirs?: Readonly<Record<string, string>>;
};
