import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { ContributionTable } from "#db/tables/dialogue.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** What was said at a meeting, in the order it was recorded, with who said it. */
export function findAllContributions(
  db: Reader,
  organisationId: string,
  dialogueMeetingId: string,
) {
  return contributions(db, organisationId)
    .where("contribution.dialogueMeetingId", "=", dialogueMeetingId)
    .orderBy("contribution.position")
    .orderBy("contribution.createdAt")
    .limit(1000)
    .execute();
}

export function findContribution(
  db: Reader,
  organisationId: string,
  dialogueMeetingId: string,
  id: string,
) {
  return contributions(db, organisationId)
    .where("contribution.dialogueMeetingId", "=", dialogueMeetingId)
    .where("contribution.id", "=", id)
    .executeTakeFirst();
}

/** The highest place taken in a meeting, 0 where nothing has been said. */
export async function findLastPosition(
  db: Reader,
  organisationId: string,
  dialogueMeetingId: string,
): Promise<number> {
  const row = await db
    .selectFrom("contribution")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .select(({ fn }) => fn.max("position").as("last"))
    .executeTakeFirst();
  return row?.last ?? 0;
}

export async function insertContribution(
  writer: Writer,
  contribution: NewRowOf<ContributionTable>,
): Promise<void> {
  await writer.insertInto("contribution").values(contribution).execute();
}

/** Answers whether the row still had the version that was read. */
export async function updateContribution(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: Pick<ChangeOf<ContributionTable>, "text" | "institutionId" | "personId">,
): Promise<boolean> {
  const result = await writer
    .updateTable("contribution")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Puts a contribution under a theme or back on the pile; what was said, and so its version, stays as it is. */
export async function updateContributionTheme(
  writer: Writer,
  organisationId: string,
  id: string,
  themeId: string | null,
): Promise<void> {
  await writer
    .updateTable("contribution")
    .set({ themeId })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

/** Answers whether the row still had the version that was read. */
export async function deleteContribution(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
): Promise<boolean> {
  const result = await writer
    .deleteFrom("contribution")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}

function contributions(db: Reader, organisationId: string) {
  return db
    .selectFrom("contribution")
    .leftJoin("institution", "institution.id", "contribution.institutionId")
    .leftJoin("person", "person.id", "contribution.personId")
    .where("contribution.organisationId", "=", organisationId)
    .select(({ fn }) => [
      "contribution.id",
      "contribution.agendaItemId",
      "contribution.themeId",
      "contribution.text",
      "contribution.institutionId",
      "contribution.personId",
      "contribution.position",
      "contribution.createdAt",
      "contribution.version",
      fn.coalesce("institution.name", "person.name").as("speaker"),
    ]);
}
