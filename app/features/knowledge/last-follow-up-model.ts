import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";

/** What the round starts from: last round's colours, and why goals were not fulfilled. */
export type LastFollowUp = {
  readonly year: number;
  readonly periodKind: "interim" | "yearEnd";
  /** The day it was frozen, ISO. */
  readonly frozenOn: string;
  readonly goals: number;
  readonly counts: readonly { readonly status: GoalStatus; readonly count: number }[];
  readonly reds: readonly {
    readonly goalId: string;
    readonly title: string;
    readonly institutionName: string;
    readonly explanation: string;
    readonly remedy: string;
  }[];
};
