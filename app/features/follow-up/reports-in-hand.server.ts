import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllReportedGoals } from "./goal-report.repository.server.ts";
import { findAllGoalsInForce, type RoundOfTerm } from "./goals-in-force.repository.server.ts";

/** The goals of an institution in a period: which are reported, and which the person should take next. */
type ReportsInHand = {
  readonly total: number;
  readonly submitted: number;
  readonly waiting: readonly { readonly goalId: string; readonly title: string }[];
};

type Period = Omit<RoundOfTerm, "year"> & { readonly id: string; readonly roundYear: number };

/** The goals of one institution whose pen the person holds, and those that still lack a report in the period. */
export async function loadReportsInHand(
  context: UseCaseContext,
  period: Period,
  institutionId: string,
): Promise<ReportsInHand> {
  const { db, organisationId, actor } = context;
  const round = { ...period, year: period.roundYear };
  const [goals, reported] = await Promise.all([
    findAllGoalsInForce(db, organisationId, round, institutionId),
    findAllReportedGoals(db, organisationId, period.id),
  ]);
  const done = new Set(
    reported.filter((one) => one.state === "submitted").map((one) => one.goalId),
  );
  const mine = goals.filter(({ penHolder }) =>
    can(actor, "goal.report", {
      organisationId,
      committeeId: period.committeeId,
      institutionId,
      penHolder,
    }),
  );
  return {
    total: mine.length,
    submitted: mine.filter(({ goalId }) => done.has(goalId)).length,
    waiting: mine.flatMap(({ goalId, title }) => (done.has(goalId) ? [] : [{ goalId, title }])),
  };
}
