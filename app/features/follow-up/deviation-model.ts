import type { DeviationState } from "#app/domain/follow-up/accepted-deviation.ts";
import type { GoalColour } from "#app/domain/follow-up/goal-status.ts";

/** An accepted deviation as a page shows it. */
export type DeviationModel = {
  readonly id: string;
  readonly goalId: string | null;
  readonly indicatorId: string | null;
  readonly name: string;
  readonly committeeName: string;
  readonly reason: string;
  readonly decidedOn: string;
  readonly untilOn: string;
  readonly state: DeviationState;
  /** It holds today and lapses by itself before long. */
  readonly lapsesSoon: boolean;
  readonly mayWithdraw: boolean;
};

/** What is red or yellow and could be accepted until a day. */
export type DeviationCandidate = {
  readonly kind: "goal" | "indicator";
  readonly id: string;
  readonly name: string;
  readonly institutionName: string;
  readonly status: GoalColour;
  /** It had a better colour the time before. */
  readonly hasTurned: boolean;
};
