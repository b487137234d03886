import { type Many, type One, prepared } from "#db/prepared.ts";
import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** The versions of some definitions, the oldest first, in one query. */
export const findAllVersionsOfIndicators = prepared(
  (db: Reader, organisationId: One<string>, indicatorIds: Many<string>) =>
    db
      .selectFrom("indicatorDefinition")
      .leftJoin("person", "person.id", "indicatorDefinition.createdBy")
      .where("indicatorDefinition.organisationId", "=", organisationId)
      .where("indicatorDefinition.indicatorId", "in", indicatorIds)
      .select([
        "indicatorDefinition.id",
        "indicatorDefinition.indicatorId",
        "indicatorDefinition.fromYear",
        "indicatorDefinition.description",
        "indicatorDefinition.unit",
        "indicatorDefinition.measureKind",
        "indicatorDefinition.scaleMin",
        "indicatorDefinition.scaleMax",
        "indicatorDefinition.bestEnd",
        "indicatorDefinition.numerator",
        "indicatorDefinition.denominator",
        "indicatorDefinition.dataSource",
        "indicatorDefinition.isBreak",
        "indicatorDefinition.reason",
        "indicatorDefinition.createdAt",
        "person.name as createdByName",
      ])
      .orderBy("indicatorDefinition.fromYear")
      .limit(50_000),
);

/** The years in which a new series begins, of some indicators. */
export const findAllBreaksOfIndicators = prepared(
  (db: Reader, organisationId: One<string>, indicatorIds: Many<string>) =>
    db
      .selectFrom("indicatorDefinition")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", indicatorIds)
      .where("isBreak", "=", 1)
      .select(["indicatorId", "fromYear"])
      .orderBy("fromYear")
      .limit(50_000),
);

export async function insertVersions(
  writer: Writer,
  versions: readonly NewRowOf<Tables["indicatorDefinition"]>[],
): Promise<void> {
  await writer.insertInto("indicatorDefinition").values(versions).execute();
}

export async function updateVersion(
  writer: Writer,
  organisationId: string,
  id: string,
  change: ChangeOf<Tables["indicatorDefinition"]>,
): Promise<void> {
  await writer
    .updateTable("indicatorDefinition")
    .set(change)
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}
