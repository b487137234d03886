import { type Many, type One, prepared } from "#db/prepared.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import type { StoredTarget } from "./stored-reading.ts";

export type TargetRow = Awaited<ReturnType<typeof findAllTargetsOfIndicators>>[number];

/** Targets of some indicators, the earliest year first, in one query. */
export const findAllTargetsOfIndicators = prepared(
  (db: Reader, organisationId: One<string>, indicatorIds: Many<string>) =>
    db
      .selectFrom("indicatorTarget")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", indicatorIds)
      .select([
        "id",
        "indicatorId",
        "year",
        "raw",
        "kind",
        "comparator",
        "value",
        "valueHigh",
        "unit",
        "direction",
        "directionFrom",
        "certainty",
        "consulted",
        "version",
      ])
      .orderBy("year")
      .limit(50_000),
);

export async function insertTarget(
  writer: Writer,
  target: NewRowOf<Tables["indicatorTarget"]>,
): Promise<void> {
  await writer.insertInto("indicatorTarget").values(target).execute();
}

/** Answers whether the row still had the version that was read. */
export async function updateTarget(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: Omit<StoredTarget, "year">,
): Promise<boolean> {
  const result = await writer
    .updateTable("indicatorTarget")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Answers whether the row still had the version that was read. */
export async function deleteTarget(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
): Promise<boolean> {
  const result = await writer
    .deleteFrom("indicatorTarget")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
}
