import type { Reader } from "#db/transaction.ts";
import { isAwaited } from "../follow-up/awaited-period.repository.server.ts";
import { standingReports } from "../follow-up/standing-report.repository.server.ts";

export function findOrganisationBySlug(db: Reader, slug: string) {
  return organisationBySlug(db, slug).executeTakeFirst();
}

/** The same question in words, for the database to answer again and again; takes the slug. */
export function organisationBySlugQuery(db: Reader) {
  return organisationBySlug(db, "").compile();
}

function organisationBySlug(db: Reader, slug: string) {
  return db
    .selectFrom("organisation")
    .where("slug", "=", slug)
    .select(["id", "slug", "name", "dataVersion", "isDemo"]);
}

/** The bearings of the terms that are not over, adopted or withdrawn since, by committee. */
export function findAllPublicBearings(db: Reader, organisationId: string, today: string) {
  return db
    .selectFrom("bearing")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .innerJoin("round", "round.id", "bearing.roundId")
    .innerJoin("councilTerm", "councilTerm.id", "round.councilTermId")
    .innerJoin("committee", "committee.id", "bearing.committeeId")
    .where("bearing.organisationId", "=", organisationId)
    .where("bearing.state", "!=", "draft")
    .where("councilTerm.endsOn", ">=", today)
    .select([
      "bearing.id",
      "bearing.state",
      "bearing.previousBearingId",
      "bearingVersion.title",
      "bearingVersion.text",
      "bearingVersion.adoptedOn",
      "round.year",
      "committee.id as committeeId",
      "committee.name as committeeName",
    ])
    .orderBy("committee.position")
    .orderBy("round.year", "desc")
    .orderBy("bearing.position")
    .limit(300)
    .execute();
}

/** What was published of a goal, period by period, the newest first; of several entries in a period the last one. */
export function findAllPublicResults(db: Reader, organisationId: string, goalId: string) {
  return db
    .with("entry", (cte) =>
      cte
        .selectFrom("goalReport as report")
        .innerJoin("reportingPeriod as period", "period.id", "report.reportingPeriodId")
        .where("report.organisationId", "=", organisationId)
        .where("report.goalId", "=", goalId)
        .where("report.state", "=", "submitted")
        .where("report.status", "is not", null)
        .where("period.state", "=", "frozen")
        .select([
          "report.id",
          "report.status",
          "report.effectAchieved",
          "report.explanation",
          "report.remedy",
          "period.kind",
          "period.year",
          "period.dueOn",
        ])
        .select(({ fn }) =>
          fn
            .agg<number>("row_number")
            .over((over) =>
              over
                .partitionBy("period.id")
                .orderBy("report.submittedAt", "desc")
                .orderBy("report.id", "desc"),
            )
            .as("place"),
        ),
    )
    .selectFrom("entry")
    .where("place", "=", 1)
    .select(["id", "status", "effectAchieved", "explanation", "remedy", "kind", "year"])
    .orderBy("dueOn", "desc")
    .limit(40)
    .execute();
}

/** Approved goals with the newest result of a frozen period: what is reported but not frozen is not public yet. */
export function findAllPublicGoals(
  db: Reader,
  organisationId: string,
  today: string,
  goalId?: string,
) {
  return db
    .with("results", () =>
      standingReports(db, organisationId)
        .where("period.state", "=", "frozen")
        .select([
          "report.effectAchieved",
          "report.explanation",
          "report.remedy",
          "period.kind",
          "period.year",
          "period.state as periodState",
          "period.dueOn",
          "period.frozenAt",
        ]),
    )
    .selectFrom("goal")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .innerJoin("goalVersionBearing", "goalVersionBearing.goalVersionId", "goalVersion.id")
    .innerJoin("round", "round.id", "goal.roundId")
    .innerJoin("councilTerm", "councilTerm.id", "round.councilTermId")
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .leftJoin("results", (join) =>
      join.onRef("results.goalId", "=", "goal.id").on("results.place", "=", 1),
    )
    .where("goal.organisationId", "=", organisationId)
    .where("goal.retiredAt", "is", null)
    .where("councilTerm.endsOn", ">=", today)
    .$if(goalId !== undefined, (query) => query.where("goal.id", "=", goalId ?? ""))
    .select([
      "goal.id",
      "goalVersion.title",
      "goalVersion.statement",
      "goalVersion.background",
      "goalVersion.expectedEffect",
      "goalVersion.followUpPlan",
      "goalVersion.decidedOn",
      "goalVersionBearing.bearingId",
      "institution.name as institutionName",
      "results.status",
      "results.effectAchieved",
      "results.explanation",
      "results.remedy",
      "results.kind as periodKind",
      "results.year as periodYear",
      "results.periodState",
      "results.dueOn as periodDueOn",
      "results.frozenAt as periodFrozenAt",
    ])
    .select(isAwaited(organisationId, today).as("isAwaited"))
    .orderBy("institution.name")
    .orderBy("goal.position")
    .limit(3_000)
    .execute();
}
