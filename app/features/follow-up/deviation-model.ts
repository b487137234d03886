import type { DeviationState } from "#app/domain/follow-up/accepted-deviation.ts";

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
  readonly mayWithdraw: boolean;
};
