import { insertRows } from "#db/insert-rows.ts";
import { type Many, type One, prepared } from "#db/prepared.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type MeasurementRow = Awaited<ReturnType<typeof findAllMeasurementsOfIndicators>>[number];

/** Measurements of some indicators in force with who entered them, the oldest entry first, in one query. */
export const findAllMeasurementsOfIndicators = prepared(
  (db: Reader, organisationId: One<string>, indicatorIds: Many<string>) =>
    db
      .selectFrom("measurement")
      .leftJoin("person", "person.id", "measurement.enteredBy")
      .where("measurement.organisationId", "=", organisationId)
      .where("measurement.indicatorId", "in", indicatorIds)
      .where("measurement.withdrawnAt", "is", null)
      .select([
        "measurement.id",
        "measurement.indicatorId",
        "measurement.year",
        "measurement.period",
        "measurement.raw",
        "measurement.kind",
        "measurement.value",
        "measurement.unit",
        "measurement.isPreliminary",
        "measurement.isApproximate",
        "measurement.note",
        "measurement.numerator",
        "measurement.denominator",
        "measurement.respondents",
        "measurement.enteredAt",
        "person.name as enteredByName",
      ])
      .orderBy("measurement.year")
      .orderBy("measurement.enteredAt")
      .orderBy("measurement.id")
      .limit(100_000),
);

/** The only write there is: a measurement is never changed, a correction is a later one. */
export async function insertMeasurement(
  writer: Writer,
  measurement: NewRowOf<Tables["measurement"]>,
): Promise<void> {
  await insertRows(writer, "measurement", [measurement]);
}
