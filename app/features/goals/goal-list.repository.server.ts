import type { Reader } from "#db/transaction.ts";
import type { RoundOfTerm } from "../follow-up/goals-in-force.repository.server.ts";

/** More goals than any committee reads; a list is never longer. */
const mostGoals = 5000;

export type ListedGoal = Awaited<ReturnType<typeof findAllGoalsOfCommittee>>[number];

/** The goals that a committee's institutions have in a council term up to a year's round, in the order they are read in. */
export function findAllGoalsOfCommittee(db: Reader, organisationId: string, round: RoundOfTerm) {
  return listedGoals(db, organisationId)
    .where("goal.committeeId", "=", round.committeeId)
    .where("round.councilTermId", "=", round.councilTermId)
    .where("round.year", "<=", round.year)
    .orderBy("goal.position")
    .orderBy("goal.id")
    .limit(mostGoals)
    .execute();
}

/** The goals of one institution in a council term, without those given up. */
export function findAllGoalsOfInstitution(
  db: Reader,
  organisationId: string,
  place: { readonly institutionId: string; readonly councilTermId: string },
) {
  return listedGoals(db, organisationId)
    .where("goal.institutionId", "=", place.institutionId)
    .where("round.councilTermId", "=", place.councilTermId)
    .where("goal.retiredAt", "is", null)
    .orderBy("goal.position")
    .orderBy("goal.id")
    .limit(200)
    .execute();
}

/** Which bearings the versions of a committee's goals serve: the version in force and the latest of each goal. */
export function findAllBearingsOfGoals(
  db: Reader,
  organisationId: string,
  place: { readonly committeeId: string; readonly councilTermId: string },
) {
  return db
    .selectFrom("goalVersionBearing")
    .innerJoin("goalVersion", "goalVersion.id", "goalVersionBearing.goalVersionId")
    .innerJoin("goal", "goal.id", "goalVersion.goalId")
    .innerJoin("round", "round.id", "goal.roundId")
    .innerJoin("bearing", "bearing.id", "goalVersionBearing.bearingId")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .where("goalVersionBearing.organisationId", "=", organisationId)
    .where("goal.committeeId", "=", place.committeeId)
    .where("round.councilTermId", "=", place.councilTermId)
    .where((where) =>
      where.or([
        where("goalVersion.number", "=", where.ref("goal.approvedVersionNumber")),
        where("goalVersion.number", "=", where.ref("goal.latestVersionNumber")),
      ]),
    )
    .select([
      "goalVersion.goalId",
      "goalVersion.number",
      "bearing.id as bearingId",
      "bearingVersion.title",
    ])
    .orderBy("bearing.position")
    .limit(mostGoals * 2)
    .execute();
}

/** The bearings of a committee's rounds in a council term up to a year, drafts left out, the newest round's first. */
export function findAllBearingsOfTerm(db: Reader, organisationId: string, round: RoundOfTerm) {
  return db
    .selectFrom("bearing")
    .innerJoin("round", "round.id", "bearing.roundId")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .where("bearing.organisationId", "=", organisationId)
    .where("bearing.committeeId", "=", round.committeeId)
    .where("bearing.state", "!=", "draft")
    .where("round.councilTermId", "=", round.councilTermId)
    .where("round.year", "<=", round.year)
    .select([
      "bearing.id",
      "bearing.previousBearingId",
      "bearing.state",
      "bearingVersion.title",
      "round.year",
    ])
    .orderBy("round.year", "desc")
    .orderBy("bearing.position")
    .limit(200)
    .execute();
}

/** The core-service institutions under a committee, by type and name (R4-23 leaves support functions out). */
export function findAllInstitutionsOfCommittee(
  db: Reader,
  organisationId: string,
  committeeId: string,
) {
  return db
    .selectFrom("institution")
    .innerJoin("area", "area.id", "institution.areaId")
    .innerJoin("institutionType", "institutionType.id", "institution.institutionTypeId")
    .where("institution.organisationId", "=", organisationId)
    .where("area.committeeId", "=", committeeId)
    .where("institution.scope", "=", "core")
    .where("institution.retiredAt", "is", null)
    .select([
      "institution.id",
      "institution.slug",
      "institution.name",
      "institutionType.name as typeName",
      "area.penHolder",
    ])
    .orderBy("institutionType.position")
    .orderBy("institution.name")
    .limit(1000)
    .execute();
}

/** The oldest goal of a committee that waits for its decision, other than the given one. */
export function findNextSubmittedGoal(
  db: Reader,
  organisationId: string,
  committeeId: string,
  notId: string,
) {
  return db
    .selectFrom("goal")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.latestVersionNumber"),
    )
    .where("goal.organisationId", "=", organisationId)
    .where("goal.committeeId", "=", committeeId)
    .where("goal.retiredAt", "is", null)
    .where("goal.id", "!=", notId)
    .where("goalVersion.state", "=", "submitted")
    .select(["goal.id", "goalVersion.title"])
    .orderBy("goalVersion.submittedAt")
    .orderBy("goal.id")
    .executeTakeFirst();
}

/** Goals with their latest version, and the approved one in force beside it. */
function listedGoals(db: Reader, organisationId: string) {
  return db
    .selectFrom("goal")
    .innerJoin("round", "round.id", "goal.roundId")
    .innerJoin("goalVersion as latest", (join) =>
      join
        .onRef("latest.goalId", "=", "goal.id")
        .onRef("latest.number", "=", "goal.latestVersionNumber"),
    )
    .leftJoin("goalVersion as approved", (join) =>
      join
        .onRef("approved.goalId", "=", "goal.id")
        .onRef("approved.number", "=", "goal.approvedVersionNumber"),
    )
    .where("goal.organisationId", "=", organisationId)
    .select([
      "goal.id",
      "goal.organisationId",
      "goal.institutionId",
      "goal.committeeId",
      "goal.position",
      "goal.retiredAt",
      "goal.approvedVersionNumber",
      "round.year",
      "latest.number as latestNumber",
      "latest.state as latestState",
      "latest.kind as latestKind",
      "latest.title as latestTitle",
      "latest.submittedAt",
      "approved.kind as approvedKind",
      "approved.title as approvedTitle",
      "approved.decidedOn as approvedOn",
    ]);
}
