import type { Reader } from "#db/transaction.ts";

/** The bearings a committee has adopted, or withdrawn since, in this round or an earlier one of the same term, in their order. */
export function findAllBearingsOfTerm(
  db: Reader,
  organisationId: string,
  round: { readonly committeeId: string; readonly councilTermId: string; readonly year: number },
) {
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
      "bearing.state",
      "bearing.previousBearingId",
      "bearingVersion.title",
      "round.year",
    ])
    .orderBy("round.year", "desc")
    .orderBy("bearing.position")
    .limit(200)
    .execute();
}

/** The institutions of core services under a committee's areas, by type and name. */
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
    ])
    .orderBy("institutionType.position")
    .orderBy("institution.name")
    .limit(400)
    .execute();
}

/** From contributions to drafts: what the round's dialogue has become so far, in one question. */
export function countDialogueFlow(db: Reader, organisationId: string, roundId: string) {
  const count = db.fn.countAll<number>().as("count");
  const inRound = db
    .selectFrom("dialogueMeeting")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select("id");
  return db
    .selectNoFrom([
      db
        .selectFrom("contribution")
        .where("dialogueMeetingId", "in", inRound)
        .select(count)
        .$asScalar()
        .as("contributions"),
      db
        .selectFrom("theme")
        .where("dialogueMeetingId", "in", inRound)
        .select(count)
        .$asScalar()
        .as("themes"),
      db
        .selectFrom("bearing")
        .where("organisationId", "=", organisationId)
        .where("roundId", "=", roundId)
        .where("state", "!=", "withdrawn")
        .select(count)
        .$asScalar()
        .as("bearings"),
    ])
    .executeTakeFirstOrThrow();
}
