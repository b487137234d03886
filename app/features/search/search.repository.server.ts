import { type SqlBool, sql } from "kysely";
import { containsText } from "#db/dialect.ts";
import type { Reader } from "#db/transaction.ts";

/** A list of hits is never longer; who has more sharpens the words. */
export const mostHits = 20;

/** Every word stands in one of the columns. */
function holdsAll(columns: readonly string[], words: readonly string[]) {
  const each = words.map(
    (word) =>
      sql<SqlBool>`(${sql.join(
        columns.map((column) => containsText(column, word)),
        sql` or `,
      )})`,
  );
  return sql<SqlBool>`(${sql.join(each, sql` and `)})`;
}

export function findInstitutionsByWords(
  db: Reader,
  organisationId: string,
  words: readonly string[],
) {
  return db
    .selectFrom("institution")
    .innerJoin("institutionType", "institutionType.id", "institution.institutionTypeId")
    .where("institution.organisationId", "=", organisationId)
    .where("institution.retiredAt", "is", null)
    .where(holdsAll(["institution.name"], words))
    .select([
      "institution.slug as key",
      "institution.name as title",
      "institutionType.name as detail",
    ])
    .orderBy("institution.name")
    .limit(mostHits)
    .execute();
}

/** Goals by their approved text, which everybody in the organisation may read. */
export function findGoalsByWords(db: Reader, organisationId: string, words: readonly string[]) {
  return db
    .selectFrom("goal")
    .innerJoin("goalVersion", (join) =>
      join
        .onRef("goalVersion.goalId", "=", "goal.id")
        .onRef("goalVersion.number", "=", "goal.approvedVersionNumber"),
    )
    .innerJoin("institution", "institution.id", "goal.institutionId")
    .where("goal.organisationId", "=", organisationId)
    .where("goal.retiredAt", "is", null)
    .where(
      holdsAll(["goalVersion.title", "goalVersion.statement", "goalVersion.expectedEffect"], words),
    )
    .select(["goal.id as key", "goalVersion.title", "institution.name as detail"])
    .orderBy("goalVersion.title")
    .limit(mostHits)
    .execute();
}

/** The organisation's and its services' goals in use. */
export function findOverallGoalsByWords(
  db: Reader,
  organisationId: string,
  words: readonly string[],
) {
  return db
    .selectFrom("overallGoal")
    .innerJoin("councilTerm", "councilTerm.id", "overallGoal.councilTermId")
    .leftJoin("area", "area.id", "overallGoal.areaId")
    .where("overallGoal.organisationId", "=", organisationId)
    .where("overallGoal.retiredAt", "is", null)
    .where(holdsAll(["overallGoal.title", "overallGoal.text"], words))
    .select(({ fn, ref }) => [
      "overallGoal.id as key",
      "overallGoal.title",
      fn.coalesce(ref("area.name"), ref("councilTerm.name")).as("detail"),
    ])
    .orderBy("overallGoal.title")
    .limit(mostHits)
    .execute();
}

export function findBearingsByWords(db: Reader, organisationId: string, words: readonly string[]) {
  return db
    .selectFrom("bearing")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .innerJoin("committee", "committee.id", "bearing.committeeId")
    .innerJoin("round", "round.id", "bearing.roundId")
    .where("bearing.organisationId", "=", organisationId)
    .where("bearing.state", "!=", "withdrawn")
    .where(holdsAll(["bearingVersion.title", "bearingVersion.text"], words))
    .select(["bearing.id as key", "bearingVersion.title", "committee.name as detail", "round.year"])
    .orderBy("round.year", "desc")
    .orderBy("bearingVersion.title")
    .limit(mostHits)
    .execute();
}

export function findIndicatorsByWords(
  db: Reader,
  organisationId: string,
  words: readonly string[],
) {
  return db
    .selectFrom("indicator")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .where("indicator.organisationId", "=", organisationId)
    .where("indicator.retiredAt", "is", null)
    .where(holdsAll(["indicator.name", "indicator.number"], words))
    .select(["indicator.id as key", "indicator.name as title", "institution.name as detail"])
    .orderBy("indicator.name")
    .limit(mostHits)
    .execute();
}

export function findKnowledgeByWords(db: Reader, organisationId: string, words: readonly string[]) {
  return db
    .selectFrom("knowledgeItem")
    .innerJoin("round", "round.id", "knowledgeItem.roundId")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .where("knowledgeItem.organisationId", "=", organisationId)
    .where("knowledgeItem.isRetired", "=", 0)
    .where(holdsAll(["knowledgeItem.title", "knowledgeItem.source"], words))
    .select([
      "knowledgeItem.id as key",
      "knowledgeItem.title",
      "committee.name as detail",
      "round.year",
    ])
    .orderBy("round.year", "desc")
    .orderBy("knowledgeItem.title")
    .limit(mostHits)
    .execute();
}

export function findDialogueMeetingsByWords(
  db: Reader,
  organisationId: string,
  words: readonly string[],
) {
  return db
    .selectFrom("dialogueMeeting")
    .innerJoin("round", "round.id", "dialogueMeeting.roundId")
    .innerJoin("committee", "committee.id", "round.committeeId")
    .where("dialogueMeeting.organisationId", "=", organisationId)
    .where(holdsAll(["dialogueMeeting.title", "dialogueMeeting.theme"], words))
    .select([
      "dialogueMeeting.id as key",
      "dialogueMeeting.title",
      "committee.name as detail",
      "round.year",
    ])
    .orderBy("round.year", "desc")
    .orderBy("dialogueMeeting.title")
    .limit(mostHits)
    .execute();
}
