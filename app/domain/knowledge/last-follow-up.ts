import { GOAL_STATUSES, type GoalStatus } from "../follow-up/goal-status.ts";

export type FrozenReport = {
  readonly goalId: string;
  readonly status: GoalStatus;
  /** Instant of the report, UTC; the newest of a goal counts, for a correction is a report of its own. */
  readonly submittedAt: string;
};

/**
 * What a round starts from: the last round's goals counted per colour and grey state (never an average, RULES 10), in the order
 * of `GOAL_STATUSES`, and the reports on goals that were not fulfilled. One report per goal: the newest.
 */
export function summariseLastFollowUp<Report extends FrozenReport>(reports: readonly Report[]) {
  const newest = new Map<string, Report>();
  for (const report of reports) {
    const known = newest.get(report.goalId);
    if (!known || report.submittedAt > known.submittedAt) newest.set(report.goalId, report);
  }
  const standing = [...newest.values()];
  return {
    goals: standing.length,
    counts: GOAL_STATUSES.map((status) => ({
      status,
      count: standing.filter((one) => one.status === status).length,
    })).filter(({ count }) => count > 0),
    reds: standing.filter(({ status }) => status === "red"),
  };
}
