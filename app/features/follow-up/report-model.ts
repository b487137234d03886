import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { PeriodKind } from "#app/domain/follow-up/reporting-period.ts";
import type { Suggestion } from "./suggestion.ts";

export type ShownLink = { readonly title: string; readonly url: string };
export type ShownFile = {
  /** Of the evidence; the file itself has its own. */
  readonly id: string;
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
};

/** A submitted entry as people read it. */
export type ShownReport = {
  readonly id: string;
  readonly periodKind: PeriodKind;
  readonly periodYear: number;
  readonly status: GoalStatus;
  readonly suggestion: Suggestion | null;
  readonly deviationReason: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly effectAchieved: string;
  readonly evidence: string;
  readonly links: readonly ShownLink[];
  readonly files: readonly ShownFile[];
  readonly submittedAt: string | null;
  readonly submittedByName: string | null;
  readonly correctionReason: string;
  readonly isCorrected: boolean;
};
