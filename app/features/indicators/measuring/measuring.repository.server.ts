import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type MeasurableRow = Awaited<ReturnType<typeof findAllMeasurable>>[number];

/** More indicators than any organisation keeps. */
const mostIndicators = 10_000;

/** Indicators in use at some institutions, or everywhere, with who is to measure them and when; one query. */
export function findAllMeasurable(
  db: Reader,
  organisationId: string,
  places: readonly string[] | "all",
) {
  const query = withOwner(db, organisationId).where("indicator.retiredAt", "is", null);
  return (
    places === "all"
      ? query
      : query.where("indicator.institutionId", "in", places.length > 0 ? places : [""])
  )
    .orderBy((row) => row("indicator.institutionId", "is not", null))
    .orderBy("institution.name")
    .orderBy("indicator.position")
    .orderBy("indicator.name")
    .orderBy("indicator.id")
    .limit(mostIndicators)
    .execute();
}

/** Those of them that one person is to see to: the own ones, and at the person's places those without an owner. */
export function findAllToMeasureBy(
  db: Reader,
  organisationId: string,
  places: readonly string[] | "all",
  personId: string,
) {
  return withOwner(db, organisationId)
    .where("indicator.retiredAt", "is", null)
    .where(({ or, eb }) =>
      or([eb("indicator.ownerId", "=", personId), eb("indicator.ownerId", "is", null)]),
    )
    .$if(places !== "all", (query) =>
      query.where("indicator.institutionId", "in", places === "all" ? [] : orNone(places)),
    )
    .limit(mostIndicators)
    .execute();
}

/** Some indicators, in or out of use, as they are measured. */
export function findMeasurableByIds(db: Reader, organisationId: string, ids: readonly string[]) {
  return withOwner(db, organisationId)
    .where("indicator.id", "in", ids.length > 0 ? ids : [""])
    .limit(mostIndicators)
    .execute();
}

/** The periods of indicators that have an answer, from a year on; "not known" is an answer, a plan is none. */
export function findAllAnsweredPeriods(
  db: Reader,
  organisationId: string,
  indicatorIds: readonly string[],
  fromYear: number,
) {
  return db
    .selectFrom("measurement")
    .where("organisationId", "=", organisationId)
    .where("indicatorId", "in", indicatorIds.length > 0 ? indicatorIds : [""])
    .where("withdrawnAt", "is", null)
    .where("year", ">=", fromYear)
    .where("kind", "in", ["number", "rank", "text", "unknown"])
    .select(["indicatorId", "year", "period"])
    .distinct()
    .limit(500_000)
    .execute();
}

/** The first and the last year an indicator was measured, and the first it has a target for. */
export async function findYearsOfIndicators(
  db: Reader,
  organisationId: string,
  indicatorIds: readonly string[],
) {
  const ids = indicatorIds.length > 0 ? indicatorIds : [""];
  const [measured, targets] = await Promise.all([
    db
      .selectFrom("measurement")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", ids)
      .where("withdrawnAt", "is", null)
      .where("period", "=", "year")
      .select(({ fn }) => ["indicatorId", fn.min("year").as("first"), fn.max("year").as("last")])
      .groupBy("indicatorId")
      .limit(mostIndicators)
      .execute(),
    db
      .selectFrom("indicatorTarget")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", ids)
      .select(({ fn }) => ["indicatorId", fn.min("year").as("first")])
      .groupBy("indicatorId")
      .limit(mostIndicators)
      .execute(),
  ]);
  return { measured, targets };
}

/** Many figures in one statement. */
export async function insertMeasurements(
  writer: Writer,
  measurements: readonly NewRowOf<Tables["measurement"]>[],
): Promise<void> {
  if (measurements.length > 0)
    await writer.insertInto("measurement").values(measurements).execute();
}

/** A list for SQL's `in`, which not every database lets be empty. */
function orNone(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [""];
}

function withOwner(db: Reader, organisationId: string) {
  return db
    .selectFrom("indicator")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .leftJoin("person as owner", "owner.id", "indicator.ownerId")
    .where("indicator.organisationId", "=", organisationId)
    .select([
      "indicator.id",
      "indicator.institutionId",
      "indicator.number",
      "indicator.name",
      "indicator.unit",
      "indicator.ownerId",
      "indicator.frequency",
      "indicator.publicationDelayDays",
      "indicator.graceDays",
      "indicator.baselineYear",
      "indicator.baselineKind",
      "indicator.measureKind",
      "indicator.baselineValue",
      "indicator.baselineUnit",
      "indicator.retiredAt",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "owner.name as ownerName",
    ]);
}
