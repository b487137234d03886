import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

const mostRows = 20_000;

/** Why remarks were left standing, for some indicators, with who said so. */
export function findAllCheckAnswers(db: Reader, organisationId: string, ids: readonly string[]) {
  return db
    .selectFrom("checkAnswer")
    .innerJoin("person", "person.id", "checkAnswer.answeredBy")
    .where("checkAnswer.organisationId", "=", organisationId)
    .where("checkAnswer.indicatorId", "in", ids.length > 0 ? ids : [""])
    .select([
      "checkAnswer.id",
      "checkAnswer.indicatorId",
      "checkAnswer.code",
      "checkAnswer.subject",
      "checkAnswer.reason",
      "checkAnswer.answeredAt",
      "person.name as answeredByName",
    ])
    .orderBy("checkAnswer.answeredAt")
    .limit(mostRows)
    .execute();
}

/** Keeps an answer; another answer to the same remark takes its place. */
export async function saveCheckAnswer(
  writer: Writer,
  answer: NewRowOf<Tables["checkAnswer"]>,
): Promise<void> {
  const { reason, answeredBy, answeredAt } = answer;
  await writer
    .insertInto("checkAnswer")
    .values(answer)
    .onConflict((conflict) =>
      conflict
        .columns(["indicatorId", "code", "subject"])
        .doUpdateSet({ reason, answeredBy, answeredAt }),
    )
    .execute();
}

export async function deleteCheckAnswer(
  writer: Writer,
  organisationId: string,
  id: string,
): Promise<void> {
  await writer
    .deleteFrom("checkAnswer")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

/** The answers on the seven criteria, for some indicators. */
export function findAllQualityAnswers(db: Reader, organisationId: string, ids: readonly string[]) {
  return db
    .selectFrom("qualityAnswer")
    .innerJoin("person", "person.id", "qualityAnswer.answeredBy")
    .where("qualityAnswer.organisationId", "=", organisationId)
    .where("qualityAnswer.indicatorId", "in", ids.length > 0 ? ids : [""])
    .select([
      "qualityAnswer.id",
      "qualityAnswer.indicatorId",
      "qualityAnswer.criterion",
      "qualityAnswer.answer",
      "qualityAnswer.note",
      "qualityAnswer.answeredAt",
      "qualityAnswer.version",
      "person.name as answeredByName",
    ])
    .limit(mostRows)
    .execute();
}

export async function insertQualityAnswers(
  writer: Writer,
  answers: readonly NewRowOf<Tables["qualityAnswer"]>[],
): Promise<void> {
  if (answers.length > 0) await writer.insertInto("qualityAnswer").values(answers).execute();
}

/** Gives an answer another text; answers whether it still had the version that was read. */
export async function updateQualityAnswer(
  writer: Writer,
  organisationId: string,
  read: { readonly id: string; readonly version: number },
  change: Pick<NewRowOf<Tables["qualityAnswer"]>, "answer" | "note" | "answeredBy" | "answeredAt">,
): Promise<boolean> {
  const result = await writer
    .updateTable("qualityAnswer")
    .set({ ...change, version: read.version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", read.id)
    .where("version", "=", read.version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Comments on the cells of some indicators, the oldest first, with who wrote and who settled them. */
export function findAllCellComments(db: Reader, organisationId: string, ids: readonly string[]) {
  return db
    .selectFrom("indicatorComment")
    .leftJoin("person as writer", "writer.id", "indicatorComment.writtenBy")
    .leftJoin("person as resolver", "resolver.id", "indicatorComment.resolvedBy")
    .where("indicatorComment.organisationId", "=", organisationId)
    .where("indicatorComment.indicatorId", "in", ids.length > 0 ? ids : [""])
    .select([
      "indicatorComment.id",
      "indicatorComment.indicatorId",
      "indicatorComment.cell",
      "indicatorComment.text",
      "indicatorComment.writtenAt",
      "indicatorComment.resolution",
      "indicatorComment.resolvedAt",
      "writer.name as writtenByName",
      "resolver.name as resolvedByName",
    ])
    .orderBy("indicatorComment.writtenAt")
    .orderBy("indicatorComment.id")
    .limit(mostRows)
    .execute();
}

export async function insertCellComment(
  writer: Writer,
  comment: NewRowOf<Tables["indicatorComment"]>,
): Promise<void> {
  await writer.insertInto("indicatorComment").values(comment).execute();
}

/** Settles a comment that is open; answers whether it was. */
export async function resolveCellComment(
  writer: Writer,
  organisationId: string,
  id: string,
  resolved: {
    readonly resolution: string;
    readonly resolvedBy: string | null;
    readonly resolvedAt: string;
  },
): Promise<boolean> {
  const result = await writer
    .updateTable("indicatorComment")
    .set(resolved)
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("resolvedAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** The institutions in use, with their kind and area. */
export function findAllServices(db: Reader, organisationId: string) {
  return db
    .selectFrom("institution")
    .innerJoin("institutionType", "institutionType.id", "institution.institutionTypeId")
    .where("institution.organisationId", "=", organisationId)
    .where("institution.retiredAt", "is", null)
    .select([
      "institution.id",
      "institution.slug",
      "institution.name",
      "institutionType.name as typeName",
    ])
    .orderBy("institution.name")
    .limit(2000)
    .execute();
}
