import { type Many, type One, prepared } from "#db/prepared.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** Overrides in hand of some indicators with who made them, in one query; withdrawn ones only stand in the log. */
export const findAllOverridesOfIndicators = prepared(
  (db: Reader, organisationId: One<string>, indicatorIds: Many<string>) =>
    db
      .selectFrom("ratingOverride")
      .innerJoin("person", "person.id", "ratingOverride.createdBy")
      .where("ratingOverride.organisationId", "=", organisationId)
      .where("ratingOverride.indicatorId", "in", indicatorIds)
      .where("ratingOverride.withdrawnAt", "is", null)
      .select([
        "ratingOverride.id",
        "ratingOverride.indicatorId",
        "ratingOverride.year",
        "ratingOverride.rating",
        "ratingOverride.reason",
        "ratingOverride.automaticRating",
        "ratingOverride.automaticRule",
        "ratingOverride.measurementId",
        "ratingOverride.createdAt",
        "person.name as createdByName",
      ])
      .orderBy("ratingOverride.createdAt")
      .limit(100_000),
);

/** The years of indicators in use, of some institutions or of all, whose colour a person has set. */
export function findAllYearsWithOverride(
  db: Reader,
  organisationId: string,
  institutionIds: readonly string[] | "all",
) {
  return db
    .selectFrom("ratingOverride")
    .innerJoin("indicator", "indicator.id", "ratingOverride.indicatorId")
    .where("ratingOverride.organisationId", "=", organisationId)
    .where("ratingOverride.withdrawnAt", "is", null)
    .where("indicator.retiredAt", "is", null)
    .$if(institutionIds !== "all", (query) =>
      query.where("indicator.institutionId", "in", institutionIds === "all" ? [] : institutionIds),
    )
    .select(["ratingOverride.indicatorId", "ratingOverride.year"])
    .distinct()
    .orderBy("ratingOverride.year", "desc")
    .orderBy("ratingOverride.indicatorId")
    .limit(1000)
    .execute();
}

export async function insertOverride(
  writer: Writer,
  override: NewRowOf<Tables["ratingOverride"]>,
): Promise<void> {
  await writer.insertInto("ratingOverride").values(override).execute();
}

/** Takes a year's overrides out of force; answers whether there was one. */
export async function withdrawOverrides(
  writer: Writer,
  at: {
    readonly organisationId: string;
    readonly indicatorId: string;
    readonly year: number;
    readonly withdrawnBy: string;
    readonly withdrawnAt: string;
  },
): Promise<boolean> {
  const result = await writer
    .updateTable("ratingOverride")
    .set({ withdrawnBy: at.withdrawnBy, withdrawnAt: at.withdrawnAt })
    .where("organisationId", "=", at.organisationId)
    .where("indicatorId", "=", at.indicatorId)
    .where("year", "=", at.year)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
