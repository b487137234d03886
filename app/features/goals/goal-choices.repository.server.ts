import type { Reader } from "#db/transaction.ts";

const most = 200;

type Place = { readonly committeeId: string; readonly councilTermId: string };

/** The bearings of a committee's rounds in a council term, drafts left out, the newest round's first. */
export function findAllBearingsOfTerm(db: Reader, organisationId: string, place: Place) {
  return bearings(db, organisationId)
    .where("bearing.committeeId", "=", place.committeeId)
    .where("round.councilTermId", "=", place.councilTermId)
    .where("bearing.state", "!=", "draft")
    .execute();
}

/** Some bearings however they stand now. */
export function findAllBearingsByIds(db: Reader, organisationId: string, ids: readonly string[]) {
  return bearings(db, organisationId)
    .where("bearing.id", "in", ids.length > 0 ? ids : [""])
    .execute();
}

/** Indicators that a goal can be read by: the institution's own, then those of the whole organisation. */
export function findAllIndicatorChoices(db: Reader, organisationId: string, institutionId: string) {
  return indicators(db, organisationId)
    .where("retiredAt", "is", null)
    .where((where) =>
      where.or([where("institutionId", "=", institutionId), where("institutionId", "is", null)]),
    )
    .orderBy("institutionId", "desc")
    .orderBy("position")
    .execute();
}

/** Some indicators, in or out of use. */
export function findAllIndicatorsByIds(db: Reader, organisationId: string, ids: readonly string[]) {
  return indicators(db, organisationId)
    .where("id", "in", ids.length > 0 ? ids : [""])
    .orderBy("position")
    .execute();
}

/** Documentation of the committee's rounds in the term that goals can lean on (R4-17), the newest round's first. */
export function findAllSourceChoices(db: Reader, organisationId: string, place: Place) {
  return sources(db, organisationId)
    .where("round.committeeId", "=", place.committeeId)
    .where("round.councilTermId", "=", place.councilTermId)
    .where("knowledgeItem.isRetired", "=", 0)
    .where("knowledgeItem.kind", "!=", "followUp")
    .execute();
}

/** Some documentation, in or out of use. */
export function findAllSourcesByIds(db: Reader, organisationId: string, ids: readonly string[]) {
  return sources(db, organisationId)
    .where("knowledgeItem.id", "in", ids.length > 0 ? ids : [""])
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

function bearings(db: Reader, organisationId: string) {
  return db
    .selectFrom("bearing")
    .innerJoin("round", "round.id", "bearing.roundId")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .where("bearing.organisationId", "=", organisationId)
    .select([
      "bearing.id",
      "bearing.committeeId",
      "bearing.state",
      "bearing.previousBearingId",
      "bearingVersion.title",
      "bearingVersion.text",
      "round.year",
    ])
    .orderBy("round.year", "desc")
    .orderBy("bearing.position")
    .limit(most);
}

function indicators(db: Reader, organisationId: string) {
  return db
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .select(["id", "name", "number", "unit", "baselineRaw", "baselineYear", "institutionId"])
    .limit(most);
}

function sources(db: Reader, organisationId: string) {
  return db
    .selectFrom("knowledgeItem")
    .innerJoin("round", "round.id", "knowledgeItem.roundId")
    .where("knowledgeItem.organisationId", "=", organisationId)
    .select([
      "knowledgeItem.id",
      "knowledgeItem.title",
      "knowledgeItem.source",
      "knowledgeItem.sourceOn",
      "round.year",
    ])
    .orderBy("round.year", "desc")
    .orderBy("knowledgeItem.position")
    .limit(most);
}
