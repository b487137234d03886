import type { Reader } from "#db/transaction.ts";
import { isDueBy } from "./awaited-period.repository.server.ts";
import { standingReports } from "./standing-report.repository.server.ts";

/** What decides which goals a round's follow-up covers. */
export type RoundOfTerm = {
  readonly committeeId: string;
  readonly councilTermId: string;
  readonly year: number;
};

/** A committee has at most about 200 institutions with a handful of goals each. */
const mostGoals = 5000;

/**
 * The goals in force of a round: those the committee approved in this round or an earlier one of the same
 * council term, since a goal holds for the whole term (R4-21), in the version in force and not retired.
 */
export function goalsInForce(db: Reader, organisationId: string, round: RoundOfTerm) {
  return db
    .selectFrom("goal")
    .innerJoin("round", "round.id", "goal.roundId")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .where("goal.organisationId", "=", organisationId)
    .where("goal.committeeId", "=", round.committeeId)
    .where("goal.retiredAt", "is", null)
    .where("round.councilTermId", "=", round.councilTermId)
    .where("round.year", "<=", round.year);
}

/** The goals in force of a round with their institutions and who holds the pen; all, or those of one institution. */
export function findAllGoalsInForce(
  db: Reader,
  organisationId: string,
  round: RoundOfTerm,
  institutionId?: string,
) {
  const goals = goalsInForce(db, organisationId, round);
  return (institutionId ? goals.where("goal.institutionId", "=", institutionId) : goals)
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .innerJoin("area", "area.id", "institution.areaId")
    .select([
      "goal.id as goalId",
      "goalVersion.id as goalVersionId",
      "goalVersion.title",
      "goalVersion.decidedOn",
      "institution.id as institutionId",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "area.penHolder",
    ])
    .orderBy("institution.name")
    .orderBy("goal.position")
    .limit(mostGoals)
    .execute();
}

/** Which bearings the goals in force of a round serve. */
export function findAllBearingsOfGoalsInForce(
  db: Reader,
  organisationId: string,
  round: RoundOfTerm,
) {
  return goalsInForce(db, organisationId, round)
    .innerJoin("goalVersionBearing", "goalVersionBearing.goalVersionId", "goalVersion.id")
    .select(["goalVersionBearing.goalVersionId", "goalVersionBearing.bearingId"])
    .limit(mostGoals * 4)
    .execute();
}

/**
 * Each goal in force of a round with its newest submitted status up to this round, what was said with it, and
 * the status of the period before. One statement however many goals
 * there are; a goal nobody has reported on has neither.
 */
export function findAllStatusesOfRound(
  db: Reader,
  organisationId: string,
  round: RoundOfTerm,
  today: string,
) {
  return db
    .with("entry", () =>
      standingReports(db, organisationId)
        .innerJoin("round as reportedRound", "reportedRound.id", "period.roundId")
        .where("reportedRound.committeeId", "=", round.committeeId)
        .where("reportedRound.councilTermId", "=", round.councilTermId)
        .where("reportedRound.year", "<=", round.year),
    )
    .with("standing", (cte) =>
      cte
        .selectFrom("entry")
        .where("place", "<=", 2)
        .select((row) => [
          "goalId",
          row.fn.max(row.case().when("place", "=", 1).then(row.ref("id")).end()).as("newestId"),
          row.fn
            .max(row.case().when("place", "=", 2).then(row.ref("status")).end())
            .as("previousStatus"),
        ])
        .groupBy("goalId"),
    )
    .with("covered", () =>
      goalsInForce(db, organisationId, round).select([
        "goal.id as goalId",
        "goal.institutionId",
        "goal.position",
        "goalVersion.id as goalVersionId",
        "goalVersion.title",
        "goalVersion.decidedOn",
      ]),
    )
    .selectFrom("covered")
    .innerJoin("institution", "institution.id", "covered.institutionId")
    .leftJoin("standing", "standing.goalId", "covered.goalId")
    .leftJoin("goalReport", "goalReport.id", "standing.newestId")
    .leftJoin("reportingPeriod", "reportingPeriod.id", "goalReport.reportingPeriodId")
    .select((row) => [
      row
        .exists(
          row
            .selectFrom("reportingPeriod as awaited")
            .innerJoin("round as roundAwaiting", "roundAwaiting.id", "awaited.roundId")
            .where("roundAwaiting.organisationId", "=", organisationId)
            .where("roundAwaiting.committeeId", "=", round.committeeId)
            .where("roundAwaiting.councilTermId", "=", round.councilTermId)
            .where("roundAwaiting.year", "<=", round.year)
            .where(isDueBy(today))
            .where((where) =>
              where.or([
                where("covered.decidedOn", "is", null),
                where("awaited.dueOn", ">=", where.ref("covered.decidedOn")),
              ]),
            )
            .select("awaited.id"),
        )
        .as("isAwaited"),
      "covered.goalId",
      "covered.goalVersionId",
      "covered.title",
      "institution.id as institutionId",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "standing.previousStatus",
      "goalReport.id as reportId",
      "goalReport.status",
      "goalReport.suggestedStatus",
      "goalReport.deviationReason",
      "goalReport.explanation",
      "goalReport.remedy",
      "goalReport.effectAchieved",
      "goalReport.submittedAt",
      "reportingPeriod.id as reportingPeriodId",
      "reportingPeriod.kind as periodKind",
      "reportingPeriod.year as periodYear",
      "reportingPeriod.state as periodState",
      "reportingPeriod.dueOn as periodDueOn",
      "reportingPeriod.frozenAt as periodFrozenAt",
    ])
    .orderBy("institution.name")
    .orderBy("covered.position")
    .limit(mostGoals)
    .execute();
}
