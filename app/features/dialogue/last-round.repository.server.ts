import type { Reader } from "#db/transaction.ts";

/** The rounds of some committees before a year, the newest first. */
export async function findAllRoundsBefore(
  db: Reader,
  organisationId: string,
  committeeIds: readonly string[],
  year: number,
) {
  if (committeeIds.length === 0) return [];
  return db
    .selectFrom("round")
    .where("organisationId", "=", organisationId)
    .where("committeeId", "in", committeeIds)
    .where("year", "<", year)
    .select(["id", "committeeId", "councilTermId", "year"])
    .orderBy("year", "desc")
    .limit(500)
    .execute();
}

/** The goals that some institutions set before a year, in the version in force. */
export async function findAllGoalsBefore(
  db: Reader,
  organisationId: string,
  institutionIds: readonly string[],
  year: number,
) {
  if (institutionIds.length === 0) return [];
  return db
    .selectFrom("goal")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .innerJoin("round", "round.id", "goal.roundId")
    .where("goal.organisationId", "=", organisationId)
    .where("goal.institutionId", "in", institutionIds)
    .where("round.year", "<", year)
    .select([
      "goal.id",
      "goal.institutionId",
      "goal.retiredAt",
      "round.councilTermId",
      "goalVersion.id as versionId",
      "goalVersion.number",
      "goalVersion.title",
      "goalVersion.statement",
      "goalVersion.expectedEffect",
      "goalVersion.reasonKind",
      "goalVersion.reason",
      "goalVersion.budgetYear",
      "goalVersion.decidedOn",
    ])
    .orderBy("goal.position")
    .orderBy("goal.id")
    .limit(3000)
    .execute();
}

/** What was reported on some goals in the rounds before a year. */
export async function findAllReportsBefore(
  db: Reader,
  organisationId: string,
  goalIds: readonly string[],
  year: number,
) {
  if (goalIds.length === 0) return [];
  return db
    .selectFrom("goalReport")
    .innerJoin("reportingPeriod", "reportingPeriod.id", "goalReport.reportingPeriodId")
    .innerJoin("round", "round.id", "reportingPeriod.roundId")
    .where("goalReport.organisationId", "=", organisationId)
    .where("goalReport.goalId", "in", goalIds)
    .where("goalReport.state", "=", "submitted")
    .where("round.year", "<", year)
    .select([
      "goalReport.id",
      "goalReport.goalId",
      "goalReport.status",
      "goalReport.suggestedStatus",
      "goalReport.deviationReason",
      "goalReport.effectAchieved",
      "goalReport.explanation",
      "goalReport.remedy",
      "goalReport.submittedAt",
      "reportingPeriod.roundId",
      "reportingPeriod.year as periodYear",
      "reportingPeriod.kind as periodKind",
    ])
    .limit(20_000)
    .execute();
}

/** Which bearings some versions of goals serve. */
export async function findAllBearingsOfGoals(
  db: Reader,
  organisationId: string,
  goalVersionIds: readonly string[],
) {
  if (goalVersionIds.length === 0) return [];
  return db
    .selectFrom("goalVersionBearing")
    .where("organisationId", "=", organisationId)
    .where("goalVersionId", "in", goalVersionIds)
    .select(["goalVersionId", "bearingId"])
    .limit(5000)
    .execute();
}

/** The bearings a round's committee adopted, and any others that are asked for by id. */
export function findAllBearingsInForce(
  db: Reader,
  organisationId: string,
  roundId: string,
  otherIds: readonly string[],
) {
  return db
    .selectFrom("bearing")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .where("bearing.organisationId", "=", organisationId)
    .where("bearing.state", "=", "adopted")
    .where((where) =>
      where.or([
        where("bearing.roundId", "=", roundId),
        where("bearing.id", "in", otherIds.length > 0 ? otherIds : [""]),
      ]),
    )
    .select(["bearing.id", "bearingVersion.title", "bearingVersion.text"])
    .orderBy("bearing.position")
    .limit(200)
    .execute();
}
