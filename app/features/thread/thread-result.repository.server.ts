import type { Reader } from "#db/transaction.ts";

type Ids = readonly string[];

/**
 * The goals that serve the bearings, each in the version that counts: the approved one, else the newest.
 * One row per goal and bearing.
 */
export async function findGoalsOfBearings(db: Reader, organisationId: string, bearingIds: Ids) {
  if (bearingIds.length === 0) return [];
  return goalsInForce(db, organisationId)
    .innerJoin("goalVersionBearing", "goalVersionBearing.goalVersionId", "goalVersion.id")
    .where("goalVersionBearing.bearingId", "in", bearingIds)
    .select("goalVersionBearing.bearingId")
    .execute();
}

export async function findGoalsByIds(db: Reader, organisationId: string, goalIds: Ids) {
  if (goalIds.length === 0) return [];
  return goalsInForce(db, organisationId).where("goal.id", "in", goalIds).execute();
}

export async function findGoalsOfIndicator(
  db: Reader,
  organisationId: string,
  indicatorId: string,
) {
  return goalsInForce(db, organisationId)
    .innerJoin("goalVersionIndicator", "goalVersionIndicator.goalVersionId", "goalVersion.id")
    .where("goalVersionIndicator.indicatorId", "=", indicatorId)
    .execute();
}

export async function findGoalsOfKnowledgeItem(db: Reader, organisationId: string, itemId: string) {
  return goalsInForce(db, organisationId)
    .innerJoin("goalVersionSource", "goalVersionSource.goalVersionId", "goalVersion.id")
    .where("goalVersionSource.knowledgeItemId", "=", itemId)
    .execute();
}

/** The bearings that goal versions serve; one row per version and bearing. */
export async function findBearingsOfGoalVersions(db: Reader, organisationId: string, ids: Ids) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("goalVersionBearing")
    .innerJoin("bearing", "bearing.id", "goalVersionBearing.bearingId")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .where("goalVersionBearing.organisationId", "=", organisationId)
    .where("goalVersionBearing.goalVersionId", "in", ids)
    .select([
      "goalVersionBearing.goalVersionId",
      "bearing.id",
      "bearing.state",
      "bearingVersion.title",
      "bearingVersion.adoptedOn",
    ])
    .orderBy("bearing.position")
    .limit(300)
    .execute();
}

/** The overall goals in use that goal versions serve, the services' first; one row per version and overall goal. */
export async function findOverallGoalsOfGoalVersions(db: Reader, organisationId: string, ids: Ids) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("goalVersionOverallGoal")
    .innerJoin("overallGoal", "overallGoal.id", "goalVersionOverallGoal.overallGoalId")
    .leftJoin("area", "area.id", "overallGoal.areaId")
    .leftJoin("overallGoal as parent", (join) =>
      join.onRef("parent.id", "=", "overallGoal.parentId").on("parent.retiredAt", "is", null),
    )
    .where("goalVersionOverallGoal.organisationId", "=", organisationId)
    .where("goalVersionOverallGoal.goalVersionId", "in", ids)
    .where("overallGoal.retiredAt", "is", null)
    .select([
      "goalVersionOverallGoal.goalVersionId",
      "overallGoal.id",
      "overallGoal.title",
      "area.name as areaName",
      "parent.title as parentTitle",
    ])
    .orderBy((row) => row("overallGoal.areaId", "is", null))
    .orderBy("overallGoal.position")
    .limit(600)
    .execute();
}

export async function findIndicatorsOfGoalVersions(db: Reader, organisationId: string, ids: Ids) {
  if (ids.length === 0) return [];
  return db
    .selectFrom("goalVersionIndicator")
    .innerJoin("indicator", "indicator.id", "goalVersionIndicator.indicatorId")
    .where("goalVersionIndicator.organisationId", "=", organisationId)
    .where("goalVersionIndicator.goalVersionId", "in", ids)
    .select([
      "goalVersionIndicator.goalVersionId",
      "indicator.id",
      "indicator.name",
      "indicator.unit",
    ])
    .orderBy("goalVersionIndicator.position")
    .limit(600)
    .execute();
}

export function findIndicator(db: Reader, organisationId: string, indicatorId: string) {
  return db
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .where("id", "=", indicatorId)
    .select(["id", "name", "unit"])
    .executeTakeFirst();
}

/** The newest measurement of each indicator, by the period it is about and then by when it was entered. */
export async function findNewestMeasurements(db: Reader, organisationId: string, ids: Ids) {
  if (ids.length === 0) return [];
  return db
    .with("ranked", (step) =>
      step
        .selectFrom("measurement")
        .where("organisationId", "=", organisationId)
        .where("indicatorId", "in", ids)
        .select(({ fn }) => [
          "indicatorId",
          "year",
          "period",
          "raw",
          fn
            .agg<number>("row_number")
            .over((over) =>
              over
                .partitionBy("indicatorId")
                .orderBy("year", "desc")
                .orderBy("period", "desc")
                .orderBy("enteredAt", "desc"),
            )
            .as("place"),
        ]),
    )
    .selectFrom("ranked")
    .where("place", "=", 1)
    .select(["indicatorId", "year", "period", "raw"])
    .execute();
}

/** The handed-in reports on the goals, the newest period first; a corrected report is left out. */
export async function findReportsOfGoals(db: Reader, organisationId: string, goalIds: Ids) {
  if (goalIds.length === 0) return [];
  return db
    .selectFrom("goalReport")
    .innerJoin("reportingPeriod", "reportingPeriod.id", "goalReport.reportingPeriodId")
    .where("goalReport.organisationId", "=", organisationId)
    .where("goalReport.goalId", "in", goalIds)
    .where("goalReport.state", "=", "submitted")
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("goalReport as correction")
            .whereRef("correction.correctsReportId", "=", "goalReport.id")
            .where("correction.state", "=", "submitted")
            .select("correction.id"),
        ),
      ),
    )
    .select([
      "goalReport.id",
      "goalReport.goalId",
      "goalReport.status",
      "goalReport.effectAchieved",
      "reportingPeriod.kind",
      "reportingPeriod.year",
    ])
    .orderBy("reportingPeriod.year", "desc")
    .orderBy("reportingPeriod.dueOn", "desc")
    .orderBy("goalReport.submittedAt", "desc")
    .limit(1000)
    .execute();
}

function goalsInForce(db: Reader, organisationId: string) {
  return db
    .selectFrom("goal")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .on(({ eb, fn, ref }) =>
          eb(
            "goalVersion.number",
            "=",
            fn.coalesce(ref("goal.approvedVersionNumber"), ref("goal.latestVersionNumber")),
          ),
        ),
    )
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .where("goal.organisationId", "=", organisationId)
    .select([
      "goal.id",
      "goal.committeeId",
      "goal.institutionId",
      "goal.retiredAt",
      "goalVersion.id as versionId",
      "goalVersion.state",
      "goalVersion.title",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
    ])
    .orderBy("institution.name")
    .orderBy("goal.position")
    .limit(300);
}
