import type { Reader } from "#db/transaction.ts";

/** The bearings that come from some themes, the ones taken back left out. */
export async function findAllBearingsOfThemes(
  db: Reader,
  organisationId: string,
  themeIds: readonly string[],
) {
  if (themeIds.length === 0) return [];
  return db
    .selectFrom("bearingTheme")
    .innerJoin("bearing", "bearing.id", "bearingTheme.bearingId")
    .innerJoin("bearingVersion", (join) =>
      join
        .onRef("bearingVersion.bearingId", "=", "bearing.id")
        .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
    )
    .where("bearingTheme.organisationId", "=", organisationId)
    .where("bearingTheme.themeId", "in", themeIds)
    .where("bearing.state", "!=", "withdrawn")
    .select([
      "bearingTheme.themeId",
      "bearing.id",
      "bearing.state",
      "bearing.committeeId",
      "bearingVersion.title",
    ])
    .orderBy("bearing.position")
    .limit(500)
    .execute();
}

/** Whether any bearing, also one taken back, names the theme as its origin. */
export async function isOriginOfBearing(
  db: Reader,
  organisationId: string,
  themeId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("bearingTheme")
    .where("organisationId", "=", organisationId)
    .where("themeId", "=", themeId)
    .select("id")
    .executeTakeFirst();
  return row !== undefined;
}
