import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type ReportRow = Awaited<ReturnType<typeof findAllReportsOfGoal>>[number];

/** Every entry on one goal, the latest period and in it the latest entry first. */
export function findAllReportsOfGoal(db: Reader, organisationId: string, goalId: string) {
  return reportsWithPeriod(db, organisationId)
    .where("goalReport.goalId", "=", goalId)
    .orderBy("reportingPeriod.year", "desc")
    .orderBy("reportingPeriod.dueOn", "desc")
    .orderBy("goalReport.submittedAt", "desc")
    .orderBy("goalReport.id", "desc")
    .limit(200)
    .execute();
}

/** The entries of a period on all goals, the latest of each goal first. */
export function findAllReportsOfPeriod(db: Reader, organisationId: string, periodId: string) {
  return reportsWithPeriod(db, organisationId)
    .where("goalReport.reportingPeriodId", "=", periodId)
    .orderBy("goalReport.submittedAt", "desc")
    .orderBy("goalReport.id", "desc")
    .limit(5000)
    .execute();
}

/** Which goals have a report in a period, and whether it is handed in. */
export function findAllReportedGoals(db: Reader, organisationId: string, periodId: string) {
  return db
    .selectFrom("goalReport")
    .where("organisationId", "=", organisationId)
    .where("reportingPeriodId", "=", periodId)
    .select(["goalId", "state"])
    .limit(5000)
    .execute();
}

/** How many goals have been reported on in each period of a round. */
export function countReportsByPeriod(db: Reader, organisationId: string, roundId: string) {
  return db
    .selectFrom("goalReport")
    .innerJoin("reportingPeriod", "reportingPeriod.id", "goalReport.reportingPeriodId")
    .where("goalReport.organisationId", "=", organisationId)
    .where("reportingPeriod.roundId", "=", roundId)
    .where("goalReport.state", "=", "submitted")
    .select(({ fn }) => ["reportingPeriodId", fn.count<number>("goalId").distinct().as("count")])
    .groupBy("reportingPeriodId")
    .execute();
}

export async function insertReport(
  writer: Writer,
  report: NewRowOf<Tables["goalReport"]>,
): Promise<void> {
  await writer.insertInto("goalReport").values(report).execute();
}

/**
 * Answers whether the report still had the version that was read and its period was not frozen: a
 * frozen report cannot be changed by any writer.
 */
export async function updateReport(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: ChangeOf<Tables["goalReport"]>,
): Promise<boolean> {
  const result = await writer
    .updateTable("goalReport")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .where("reportingPeriodId", "in", (query) =>
      query.selectFrom("reportingPeriod").where("state", "=", "open").select("id"),
    )
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function reportsWithPeriod(db: Reader, organisationId: string) {
  return db
    .selectFrom("goalReport")
    .innerJoin("reportingPeriod", "reportingPeriod.id", "goalReport.reportingPeriodId")
    .leftJoin("person", "person.id", "goalReport.submittedBy")
    .where("goalReport.organisationId", "=", organisationId)
    .select([
      "goalReport.id",
      "goalReport.reportingPeriodId",
      "goalReport.goalId",
      "goalReport.goalVersionId",
      "goalReport.state",
      "goalReport.status",
      "goalReport.suggestedStatus",
      "goalReport.suggestionBasis",
      "goalReport.deviationReason",
      "goalReport.effectAchieved",
      "goalReport.evidence",
      "goalReport.explanation",
      "goalReport.remedy",
      "goalReport.correctsReportId",
      "goalReport.correctionReason",
      "goalReport.submittedAt",
      "goalReport.updatedAt",
      "goalReport.version",
      "reportingPeriod.kind as periodKind",
      "reportingPeriod.year as periodYear",
      "reportingPeriod.state as periodState",
      "reportingPeriod.dueOn as periodDueOn",
      "person.name as submittedByName",
    ]);
}
