import type { Reader } from "#db/transaction.ts";

/** The frozen reports of a round's latest frozen period, with the goal's text as it was then and who has it. */
export function findAllFrozenReports(db: Reader, organisationId: string, roundId: string) {
  return db
    .selectFrom("goalReport")
    .innerJoin("reportingPeriod", "reportingPeriod.id", "goalReport.reportingPeriodId")
    .innerJoin("goal", "goal.id", "goalReport.goalId")
    .innerJoin("goalVersion", "goalVersion.id", "goalReport.goalVersionId")
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .where("goalReport.organisationId", "=", organisationId)
    .where("goalReport.state", "=", "submitted")
    .where("goalReport.reportingPeriodId", "=", (query) =>
      query
        .selectFrom("reportingPeriod as latest")
        .where("latest.organisationId", "=", organisationId)
        .where("latest.roundId", "=", roundId)
        .where("latest.state", "=", "frozen")
        .select("latest.id")
        .orderBy("latest.dueOn", "desc")
        .limit(1),
    )
    .select([
      "goalReport.goalId",
      "goalReport.status",
      "goalReport.submittedAt",
      "goalReport.explanation",
      "goalReport.remedy",
      "goalVersion.title",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "reportingPeriod.kind as periodKind",
      "reportingPeriod.frozenAt",
      "reportingPeriod.dueOn",
    ])
    .orderBy("institution.name")
    .orderBy("goal.position")
    .limit(5000)
    .execute();
}
