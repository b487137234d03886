import { sql } from "kysely";
import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

export type EarlyWarningRow = NonNullable<Awaited<ReturnType<typeof findEarlyWarningById>>>;
export type EarlyReadingRow = Awaited<ReturnType<typeof findAllReadingsOfWarnings>>[number];

/** Where warnings are asked for; nothing given asks for all. */
export type WarningPlace = {
  readonly committeeId?: string | undefined;
  readonly institutionIds?: readonly string[] | undefined;
};

const most = 2000;

/** One warning, in or out of use, with its indicator and where that belongs. */
export function findEarlyWarningById(db: Reader, organisationId: string, id: string) {
  return withIndicator(db, organisationId).where("earlyWarning.id", "=", id).executeTakeFirst();
}

/** The warnings of one indicator in the order they were made, those in use first. */
export function findAllEarlyWarningsOfIndicator(
  db: Reader,
  organisationId: string,
  indicatorId: string,
) {
  return withIndicator(db, organisationId)
    .where("earlyWarning.indicatorId", "=", indicatorId)
    .orderBy((row) => row("earlyWarning.retiredAt", "is not", null))
    .orderBy("earlyWarning.signal")
    .orderBy("earlyWarning.id")
    .limit(200)
    .execute();
}

/** Warnings in use on indicators in use, at a committee's institutions, at some institutions, or everywhere. */
export function findAllEarlyWarnings(db: Reader, organisationId: string, place: WarningPlace) {
  const { committeeId, institutionIds } = place;
  return withIndicator(db, organisationId)
    .where("earlyWarning.retiredAt", "is", null)
    .where("indicator.retiredAt", "is", null)
    .$if(committeeId !== undefined, (query) =>
      query.where("area.committeeId", "=", committeeId ?? ""),
    )
    .$if(institutionIds !== undefined, (query) =>
      query.where("indicator.institutionId", "in", listOf(institutionIds ?? [])),
    )
    .orderBy("institution.name")
    .orderBy("indicator.name")
    .orderBy("earlyWarning.id")
    .limit(most)
    .execute();
}

/** Readings of some warnings with who took them, the newest first, in one query. */
export function findAllReadingsOfWarnings(
  db: Reader,
  organisationId: string,
  warningIds: readonly string[],
) {
  return db
    .selectFrom("earlyReading")
    .leftJoin("person", "person.id", "earlyReading.enteredBy")
    .where("earlyReading.organisationId", "=", organisationId)
    .where("earlyReading.earlyWarningId", "in", listOf(warningIds))
    .select([
      "earlyReading.id",
      "earlyReading.earlyWarningId",
      "earlyReading.observedOn",
      "earlyReading.raw",
      "earlyReading.value",
      "earlyReading.note",
      "earlyReading.enteredAt",
      "person.name as enteredByName",
    ])
    .orderBy("earlyReading.observedOn", "desc")
    .orderBy("earlyReading.enteredAt", "desc")
    .orderBy("earlyReading.id", "desc")
    .limit(100_000)
    .execute();
}

/** Written out in the question, so that the database sees that its index of parts of years holds the answer. */
const wholeYear = sql.lit<"year">("year");

/** Indicators in use with figures of parts of the years given, and where they belong. */
export function findAllIdsWithInterim(
  db: Reader,
  organisationId: string,
  years: readonly number[],
  { committeeId, institutionIds }: WarningPlace,
) {
  return db
    .selectFrom("measurement")
    .innerJoin("indicator", "indicator.id", "measurement.indicatorId")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .leftJoin("area", (join) =>
      join.on(({ eb, fn }) =>
        eb("area.id", "=", fn.coalesce("institution.areaId", "indicator.areaId")),
      ),
    )
    .where("measurement.organisationId", "=", organisationId)
    .where("measurement.year", "in", years)
    .where("measurement.period", "!=", wholeYear)
    .where("measurement.withdrawnAt", "is", null)
    .where("indicator.retiredAt", "is", null)
    .$if(committeeId !== undefined, (query) =>
      query.where("area.committeeId", "=", committeeId ?? ""),
    )
    .$if(institutionIds !== undefined, (query) =>
      query.where("indicator.institutionId", "in", listOf(institutionIds ?? [])),
    )
    .select("measurement.indicatorId")
    .distinct()
    .limit(most)
    .execute();
}

export async function insertEarlyWarning(
  writer: Writer,
  warning: NewRowOf<Tables["earlyWarning"]>,
): Promise<void> {
  await writer.insertInto("earlyWarning").values(warning).execute();
}

export function updateEarlyWarning(
  writer: Writer,
  row: RowRead,
  change: ChangeOf<Tables["earlyWarning"]>,
): Promise<boolean> {
  return updateVersioned(writer, "earlyWarning", row, change);
}

export async function insertEarlyReading(
  writer: Writer,
  reading: NewRowOf<Tables["earlyReading"]>,
): Promise<void> {
  await writer.insertInto("earlyReading").values(reading).execute();
}

function withIndicator(db: Reader, organisationId: string) {
  return db
    .selectFrom("earlyWarning")
    .innerJoin("indicator", "indicator.id", "earlyWarning.indicatorId")
    .leftJoin("institution", "institution.id", "indicator.institutionId")
    .leftJoin("area", (join) =>
      join.on(({ eb, fn }) =>
        eb("area.id", "=", fn.coalesce("institution.areaId", "indicator.areaId")),
      ),
    )
    .leftJoin("committee", "committee.id", "area.committeeId")
    .leftJoin("person as owner", "owner.id", "earlyWarning.ownerId")
    .where("earlyWarning.organisationId", "=", organisationId)
    .select([
      "earlyWarning.id",
      "earlyWarning.indicatorId",
      "earlyWarning.signal",
      "earlyWarning.unit",
      "earlyWarning.comparator",
      "earlyWarning.threshold",
      "earlyWarning.ownerId",
      "earlyWarning.frequency",
      "earlyWarning.version",
      "earlyWarning.retiredAt",
      "indicator.name as indicatorName",
      "indicator.number as indicatorNumber",
      "indicator.institutionId",
      "indicator.retiredAt as indicatorRetiredAt",
      "institution.name as institutionName",
      "institution.slug as institutionSlug",
      "committee.name as committeeName",
      "committee.slug as committeeSlug",
      "owner.name as ownerName",
    ]);
}

function listOf(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? ids : [""];
}
