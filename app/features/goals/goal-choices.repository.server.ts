import type { Reader } from "#db/transaction.ts";

const most = 200;

/**
 * The bearings that goals of a committee can serve in a council term, the newest round's first: those in force, and
 * those given by id however they stand now.
 */
export function findAllBearingChoices(
  db: Reader,
  organisationId: string,
  place: { readonly committeeId: string; readonly councilTermId: string },
  alsoIds: readonly string[] = [],
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
    .where((where) =>
      where.or([
        where.and([
          where("bearing.committeeId", "=", place.committeeId),
          where("round.councilTermId", "=", place.councilTermId),
          where("bearing.state", "=", "adopted"),
        ]),
        where("bearing.id", "in", alsoIds.length > 0 ? alsoIds : [""]),
      ]),
    )
    .select([
      "bearing.id",
      "bearing.committeeId",
      "bearing.state",
      "bearingVersion.title",
      "bearingVersion.text",
      "round.year",
    ])
    .orderBy("round.year", "desc")
    .orderBy("bearing.position")
    .limit(most)
    .execute();
}

/** Indicators that a goal can be read by: the institution's own and those of the whole organisation, and those given by id. */
export function findAllIndicatorChoices(
  db: Reader,
  organisationId: string,
  institutionId: string,
  alsoIds: readonly string[] = [],
) {
  return db
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .where((where) =>
      where.or([
        where.and([
          where("retiredAt", "is", null),
          where.or([
            where("institutionId", "=", institutionId),
            where("institutionId", "is", null),
          ]),
        ]),
        where("id", "in", alsoIds.length > 0 ? alsoIds : [""]),
      ]),
    )
    .select(["id", "name", "number", "unit", "baselineRaw", "baselineYear", "institutionId"])
    .orderBy("institutionId", "desc")
    .orderBy("position")
    .limit(most)
    .execute();
}

/** Documentation of the committee's rounds in the term that goals can lean on (R4-17), and what is given by id. */
export function findAllSourceChoices(
  db: Reader,
  organisationId: string,
  place: { readonly committeeId: string; readonly councilTermId: string },
  alsoIds: readonly string[] = [],
) {
  return db
    .selectFrom("knowledgeItem")
    .innerJoin("round", "round.id", "knowledgeItem.roundId")
    .where("knowledgeItem.organisationId", "=", organisationId)
    .where((where) =>
      where.or([
        where.and([
          where("round.committeeId", "=", place.committeeId),
          where("round.councilTermId", "=", place.councilTermId),
          where("knowledgeItem.isRetired", "=", 0),
          where("knowledgeItem.kind", "!=", "followUp"),
        ]),
        where("knowledgeItem.id", "in", alsoIds.length > 0 ? alsoIds : [""]),
      ]),
    )
    .select([
      "knowledgeItem.id",
      "knowledgeItem.kind",
      "knowledgeItem.title",
      "knowledgeItem.source",
      "knowledgeItem.sourceOn",
      "round.year",
    ])
    .orderBy("round.year", "desc")
    .orderBy("knowledgeItem.position")
    .limit(most)
    .execute();
}

/** The organisation's own fields of the template: those in use, and those given by id. */
export function findAllOwnFields(
  db: Reader,
  organisationId: string,
  alsoIds: readonly string[] = [],
) {
  return db
    .selectFrom("goalField")
    .where("organisationId", "=", organisationId)
    .where((where) =>
      where.or([
        where("retiredAt", "is", null),
        where("id", "in", alsoIds.length > 0 ? alsoIds : [""]),
      ]),
    )
    .select(["id", "label", "help", "isRequired", "retiredAt"])
    .orderBy("position")
    .limit(50)
    .execute();
}
