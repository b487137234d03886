import { type Many, type One, prepared } from "#db/prepared.ts";
import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type IndicatorRow = NonNullable<Awaited<ReturnType<typeof findIndicatorById>>>;

/** More indicators than any organisation keeps; a list is never longer. */
const mostIndicators = 10_000;

/** One indicator with where it belongs: its institution, and whose pen and committee that is. */
export async function findIndicatorById(db: Reader, organisationId: string, id: string) {
  const [indicator] = await findIndicatorsByIds(db, organisationId, [id]);
  return indicator;
}

/** Some indicators, in or out of use, in one query. */
export const findIndicatorsByIds = prepared(
  (db: Reader, organisationId: One<string>, ids: Many<string>) =>
    indicatorsWithPlace(db, organisationId).where("indicator.id", "in", ids).limit(mostIndicators),
);

/** `null` asks for those that belong to the whole organisation. */
type IndicatorFilter = {
  readonly institutionId?: string | null | undefined;
  readonly page?: { readonly number: number; readonly size: number };
};

/** Indicators in use in the order of their table: the whole organisation's first, then by institution. */
export function findAllIndicators(
  db: Reader,
  organisationId: string,
  filter: IndicatorFilter = {},
) {
  const { number, size } = filter.page ?? { number: 1, size: mostIndicators };
  return filtered(indicatorsWithPlace(db, organisationId), filter)
    .orderBy((row) => row("indicator.institutionId", "is not", null))
    .orderBy("institution.name")
    .orderBy("indicator.position")
    .orderBy("indicator.name")
    .limit(size)
    .offset((number - 1) * size)
    .execute();
}

/** How many indicators in use belong to each institution, and to none. */
export function countIndicatorsByInstitution(db: Reader, organisationId: string) {
  return db
    .selectFrom("indicator")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .where("indicator.organisationId", "=", organisationId)
    .where("indicator.retiredAt", "is", null)
    .select(({ fn }) => [
      "institution.id as institutionId",
      "institution.slug",
      "institution.name",
      fn.countAll<number>().as("count"),
    ])
    .groupBy(["institution.id", "institution.slug", "institution.name"])
    .orderBy("institution.name")
    .limit(1000)
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

/** Every question about indicators begins here, so that each row knows its place. */
export function indicatorsWithPlace(db: Reader, organisationId: string | One<string>) {
  return db
    .selectFrom("indicator")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .leftJoin("area", (join) =>
      join.on(({ eb, fn }) =>
        eb("area.id", "=", fn.coalesce("institution.areaId", "indicator.areaId")),
      ),
    )
    .where("indicator.organisationId", "=", organisationId)
    .select([
      "indicator.id",
      "indicator.institutionId",
      "indicator.areaId",
      "indicator.sharedFromId",
      "indicator.parentId",
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
      "indicator.lowerBenchmark",
      "indicator.desiredThreshold",
      "indicator.desiredBenchmark",
      "indicator.dataSource",
      "indicator.measureKind",
      "indicator.indicatorType",
      "indicator.perspective",
      "indicator.influenceable",
      "indicator.scaleMin",
      "indicator.scaleMax",
      "indicator.bestEnd",
      "indicator.numerator",
      "indicator.denominator",
      "indicator.isShared",
      "indicator.ownerId",
      "indicator.frequency",
      "indicator.publicationDelayDays",
      "indicator.graceDays",
      "indicator.effectLagYears",
      "indicator.consistencyGroup",
      "indicator.position",
      "indicator.version",
      "indicator.retiredAt",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "area.name as areaName",
      "area.committeeId as committeeId",
    ]);
}

function filtered(
  query: ReturnType<typeof indicatorsWithPlace>,
  { institutionId }: IndicatorFilter,
): ReturnType<typeof indicatorsWithPlace> {
  const inUse = query.where("indicator.retiredAt", "is", null);
  if (institutionId === undefined) return inUse;
  return institutionId === null
    ? inUse.where("indicator.institutionId", "is", null)
    : inUse.where("indicator.institutionId", "=", institutionId);
}
