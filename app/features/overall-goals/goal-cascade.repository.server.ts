import type { Reader } from "#db/transaction.ts";
import { isAwaited } from "../follow-up/awaited-period.repository.server.ts";
import { standingReports } from "../follow-up/standing-report.repository.server.ts";

/** More than a municipality's institutions set in a council term. */
const mostGoals = 5000;

/**
 * The goals in force of a council term, whoever's they are, each with its newest submitted status and whether any period
 * that is about it has been opened. One statement however many there are.
 */
export function findAllGoalsOfTerm(
  db: Reader,
  organisationId: string,
  councilTermId: string,
  today: string,
) {
  return db
    .with("entry", () =>
      standingReports(db, organisationId)
        .innerJoin("round as reportedRound", "reportedRound.id", "period.roundId")
        .where("reportedRound.councilTermId", "=", councilTermId),
    )
    .selectFrom("goal")
    .innerJoin("round", "round.id", "goal.roundId")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .leftJoin("entry", (join) =>
      join.onRef("entry.goalId", "=", "goal.id").on("entry.place", "=", 1),
    )
    .where("goal.organisationId", "=", organisationId)
    .where("goal.retiredAt", "is", null)
    .where("round.councilTermId", "=", councilTermId)
    .select([
      "goal.id as goalId",
      "goalVersion.id as goalVersionId",
      "goalVersion.title",
      "institution.id as institutionId",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "entry.status",
      isAwaited(organisationId, today).as("isAwaited"),
    ])
    .orderBy("institution.name")
    .orderBy("goal.position")
    .limit(mostGoals)
    .execute();
}

/** Which overall goals the versions in force of a term's goals serve; one row per pair. */
export function findAllServedOfTerm(db: Reader, organisationId: string, councilTermId: string) {
  return db
    .selectFrom("goalVersionOverallGoal")
    .innerJoin("overallGoal", "overallGoal.id", "goalVersionOverallGoal.overallGoalId")
    .where("goalVersionOverallGoal.organisationId", "=", organisationId)
    .where("overallGoal.councilTermId", "=", councilTermId)
    .select(["goalVersionOverallGoal.goalVersionId", "goalVersionOverallGoal.overallGoalId"])
    .limit(mostGoals * 4)
    .execute();
}
