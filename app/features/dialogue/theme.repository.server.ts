import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { ThemeTable } from "#db/tables/dialogue.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export function findAllThemes(db: Reader, organisationId: string, dialogueMeetingId: string) {
  return db
    .selectFrom("theme")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .select(["id", "title", "position", "version"])
    .orderBy("position")
    .orderBy("id")
    .limit(100)
    .execute();
}

export async function insertTheme(writer: Writer, theme: NewRowOf<ThemeTable>): Promise<void> {
  await writer.insertInto("theme").values(theme).execute();
}

/** Answers whether the row still had the version that was read. */
export async function updateTheme(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: Pick<ChangeOf<ThemeTable>, "title">,
): Promise<boolean> {
  const result = await writer
    .updateTable("theme")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Sets a theme's place; its title, and so its version, stays as it is. */
export async function updateThemePosition(
  writer: Writer,
  organisationId: string,
  id: string,
  position: number,
): Promise<void> {
  await writer
    .updateTable("theme")
    .set({ position })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

/** Removes a theme; its contributions go back to the pile without a theme. */
export async function deleteTheme(
  writer: Writer,
  organisationId: string,
  id: string,
): Promise<void> {
  await writer
    .updateTable("contribution")
    .set({ themeId: null })
    .where("organisationId", "=", organisationId)
    .where("themeId", "=", id)
    .execute();
  await writer
    .deleteFrom("theme")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}
