import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type IndicatorRow = NonNullable<Awaited<ReturnType<typeof findIndicatorById>>>;

/** More indicators than any organisation keeps; a list is never longer. */
const mostIndicators = 10_000;

/** One indicator with where it belongs: its institution, and whose pen and committee that is. */
export function findIndicatorById(db: Reader, organisationId: string, id: string) {
  return indicatorsWithPlace(db, organisationId).where("indicator.id", "=", id).executeTakeFirst();
}

/** Indicators in use, in the order of their table: all, or those of one institution. */
export function findAllIndicators(
  db: Reader,
  organisationId: string,
  filter: { readonly institutionId?: string | undefined; readonly withRetired?: boolean } = {},
) {
  let query = indicatorsWithPlace(db, organisationId);
  if (filter.institutionId) {
    query = query.where("indicator.institutionId", "=", filter.institutionId);
  }
  if (!filter.withRetired) query = query.where("indicator.retiredAt", "is", null);
  return query
    .orderBy("institution.name")
    .orderBy("indicator.position")
    .orderBy("indicator.name")
    .limit(mostIndicators)
    .execute();
}

/** The place of the next indicator in its table. */
export async function nextIndicatorPosition(
  db: Reader,
  organisationId: string,
  institutionId: string | null,
): Promise<number> {
  const row = await db
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .where("institutionId", institutionId === null ? "is" : "=", institutionId)
    .select(({ fn }) => fn.max("position").as("last"))
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

export async function insertIndicator(
  writer: Writer,
  indicator: NewRowOf<Tables["indicator"]>,
): Promise<void> {
  await writer.insertInto("indicator").values(indicator).execute();
}

/** Answers whether the row still had the version that was read. */
export async function updateIndicator(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: ChangeOf<Tables["indicator"]>,
): Promise<boolean> {
  const result = await writer
    .updateTable("indicator")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function indicatorsWithPlace(db: Reader, organisationId: string) {
  return db
    .selectFrom("indicator")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .leftJoin("area", "area.id", "institution.areaId")
    .where("indicator.organisationId", "=", organisationId)
    .select([
      "indicator.id",
      "indicator.institutionId",
      "indicator.number",
      "indicator.heading",
      "indicator.name",
      "indicator.description",
      "indicator.unit",
      "indicator.direction",
      "indicator.baselineRaw",
      "indicator.baselineKind",
      "indicator.baselineValue",
      "indicator.baselineUnit",
      "indicator.baselineCertainty",
      "indicator.baselineYear",
      "indicator.lowerThreshold",
      "indicator.dataSource",
      "indicator.position",
      "indicator.version",
      "indicator.retiredAt",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "area.committeeId as committeeId",
    ]);
}
