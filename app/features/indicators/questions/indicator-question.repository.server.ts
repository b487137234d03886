import type { NewRowOf } from "#db/tables/columns.ts";
import type { IndicatorQuestionTable } from "#db/tables/indicator-questions.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** The questions to an indicator in the order they were asked, with the names of those who asked and answered. */
export function findAllQuestionsOfIndicator(
  db: Reader,
  organisationId: string,
  indicatorId: string,
) {
  return db
    .selectFrom("indicatorQuestion as question")
    .innerJoin("person as asker", "asker.id", "question.askedBy")
    .leftJoin("person as answerer", "answerer.id", "question.answeredBy")
    .where("question.organisationId", "=", organisationId)
    .where("question.indicatorId", "=", indicatorId)
    .select([
      "question.id",
      "question.committeeId",
      "question.text",
      "question.askedAt",
      "question.answer",
      "question.answeredAt",
      "asker.name as askerName",
      "asker.title as askerTitle",
      "answerer.name as answererName",
      "answerer.title as answererTitle",
    ])
    .orderBy("question.askedAt")
    .orderBy("question.id")
    .limit(200)
    .execute();
}

/** The latest questions of a committee to indicators in use, those without an answer first. */
export function findLatestIndicatorQuestionsOfCommittee(
  db: Reader,
  organisationId: string,
  committeeId: string,
  most: number,
) {
  return withPlace(db, organisationId)
    .where("question.committeeId", "=", committeeId)
    .where("indicator.retiredAt", "is", null)
    .select(["question.answer", "question.askedAt", "question.answeredAt"])
    .orderBy((row) => row.case().when("question.answeredAt", "is", null).then(0).else(1).end())
    .orderBy("question.askedAt", "desc")
    .orderBy("question.id")
    .limit(most)
    .execute();
}

/** Questions that nobody has answered: to the institutions' indicators, or to those that belong to none. */
export function findAllUnansweredIndicatorQuestions(
  db: Reader,
  organisationId: string,
  places: readonly string[] | "above-institutions",
) {
  return withPlace(db, organisationId)
    .where("question.answeredAt", "is", null)
    .where((row) =>
      places === "above-institutions"
        ? row("indicator.institutionId", "is", null)
        : row("indicator.institutionId", "in", places.length > 0 ? places : [""]),
    )
    .orderBy("question.askedAt")
    .limit(100)
    .execute();
}

/** Answers a person has been given to own questions, the newest first. */
export function findAllIndicatorAnswersTo(
  db: Reader,
  organisationId: string,
  personId: string,
  since: string,
) {
  return withPlace(db, organisationId)
    .where("question.askedBy", "=", personId)
    .where("question.answeredAt", ">", since)
    .orderBy("question.answeredAt", "desc")
    .limit(10)
    .execute();
}

export function findIndicatorQuestionById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("indicatorQuestion")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select(["id", "indicatorId", "text"])
    .executeTakeFirst();
}

/** Some committees' names, in the order committees are listed. */
export function findAllCommitteesByIds(db: Reader, organisationId: string, ids: readonly string[]) {
  return db
    .selectFrom("committee")
    .where("organisationId", "=", organisationId)
    .where("id", "in", ids.length > 0 ? ids : [""])
    .where("retiredAt", "is", null)
    .select(["id", "name"])
    .orderBy("position")
    .limit(100)
    .execute();
}

export async function insertIndicatorQuestion(
  writer: Writer,
  question: NewRowOf<IndicatorQuestionTable>,
): Promise<void> {
  await writer.insertInto("indicatorQuestion").values(question).execute();
}

/** Answers a question that has no answer yet; says whether it still had none. */
export async function giveIndicatorAnswer(
  writer: Writer,
  organisationId: string,
  id: string,
  change: {
    readonly answer: string;
    readonly answeredBy: string | null;
    readonly answeredAt: string;
  },
): Promise<boolean> {
  const result = await writer
    .updateTable("indicatorQuestion")
    .set(change)
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("answeredAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function withPlace(db: Reader, organisationId: string) {
  return db
    .selectFrom("indicatorQuestion as question")
    .innerJoin("indicator", "indicator.id", "question.indicatorId")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .leftJoin("area", "area.id", "indicator.areaId")
    .innerJoin("organisation", "organisation.id", "question.organisationId")
    .where("question.organisationId", "=", organisationId)
    .select([
      "question.id",
      "question.indicatorId",
      "question.text",
      "indicator.name as indicatorName",
      "indicator.institutionId",
      "institution.name as institutionName",
      "area.name as areaName",
      "organisation.name as organisationName",
    ]);
}
