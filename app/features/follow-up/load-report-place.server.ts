import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllReportsOfGoal, type ReportRow } from "./goal-report.repository.server.ts";
import { findGoalToReport } from "./report-goal.repository.server.ts";
import { findPeriodById } from "./reporting-period.repository.server.ts";

/**
 * A goal and a period that covers it, with every entry on the goal and whether the person holds the pen. Refused:
 * `not-found`, also where the period belongs to another committee, another council term or a round before the goal.
 */
export async function loadReportPlace(
  db: Reader,
  context: UseCaseContext,
  goalId: string,
  periodId: string,
) {
  const { organisationId, actor } = context;
  const goal = await findGoalToReport(db, organisationId, goalId);
  const period = await findPeriodById(db, organisationId, periodId);
  if (!goal || !period) return refused("not-found");
  const isCovered =
    goal.committeeId === period.committeeId &&
    goal.councilTermId === period.councilTermId &&
    goal.year <= period.roundYear;
  if (!isCovered) return refused("not-found");
  const reports = await findAllReportsOfGoal(db, organisationId, goalId);
  const ofPeriod = reports.filter((report) => report.reportingPeriodId === periodId);
  return ok({
    goal,
    period,
    reports,
    /** The report of the period itself, draft or submitted, which can be changed while the period is open. */
    own: ofPeriod.find((report) => report.correctsReportId === null),
    submitted: newestFirst(ofPeriod.filter((report) => report.state === "submitted")),
    isApproved: goal.versionId !== null && goal.retiredAt === null,
    mayReport: can(actor, "goal.report", {
      organisationId,
      committeeId: goal.committeeId,
      institutionId: goal.institutionId,
      penHolder: goal.penHolder,
    }),
  });
}

/** The entry that no other one corrects stands first, then what it corrects, and so on. */
function newestFirst(entries: readonly ReportRow[]): readonly ReportRow[] {
  const corrected = new Set(entries.map((entry) => entry.correctsReportId));
  return [...entries].sort(
    (one, other) => Number(corrected.has(one.id)) - Number(corrected.has(other.id)),
  );
}

/** The newest submitted entry of the period before, to stand beside the new one. */
export function previousReport(
  reports: readonly ReportRow[],
  period: { readonly year: number; readonly dueOn: string },
): ReportRow | undefined {
  return reports.find(
    (report) =>
      report.state === "submitted" &&
      (report.periodYear < period.year ||
        (report.periodYear === period.year && report.periodDueOn < period.dueOn)),
  );
}
