import { type Many, type One, prepared } from "#db/prepared.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type DeviationRow = Awaited<ReturnType<typeof findAllDeviationsOfIndicators>>[number];

/** Deviations accepted for some indicators, in one query; withdrawn ones only stand in the log. */
export const findAllDeviationsOfIndicators = prepared(
  (db: Reader, organisationId: One<string>, indicatorIds: Many<string>) =>
    deviations(db, organisationId).where("acceptedDeviation.indicatorId", "in", indicatorIds),
);

/** The same for some goals. */
export function findAllDeviationsOfGoals(
  db: Reader,
  organisationId: string,
  goalIds: readonly string[],
) {
  return deviations(db, organisationId)
    .where("acceptedDeviation.goalId", "in", goalIds.length > 0 ? goalIds : [""])
    .execute();
}

/** All that a committee has accepted and not withdrawn, the one that ends first on top. */
export function findAllDeviationsOfCommittee(
  db: Reader,
  organisationId: string,
  committeeId: string,
) {
  return deviations(db, organisationId)
    .where("acceptedDeviation.committeeId", "=", committeeId)
    .execute();
}

export function findDeviationById(db: Reader, organisationId: string, id: string) {
  return deviations(db, organisationId).where("acceptedDeviation.id", "=", id).executeTakeFirst();
}

export async function insertDeviation(
  writer: Writer,
  deviation: NewRowOf<Tables["acceptedDeviation"]>,
): Promise<void> {
  await writer.insertInto("acceptedDeviation").values(deviation).execute();
}

/** Takes a deviation back; answers whether it stood. */
export async function withdrawDeviationRow(
  writer: Writer,
  organisationId: string,
  id: string,
  by: { readonly withdrawnBy: string; readonly withdrawnAt: string },
): Promise<boolean> {
  const result = await writer
    .updateTable("acceptedDeviation")
    .set(by)
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

function deviations(db: Reader, organisationId: string | One<string>) {
  return db
    .selectFrom("acceptedDeviation")
    .innerJoin("committee", "committee.id", "acceptedDeviation.committeeId")
    .innerJoin("person", "person.id", "acceptedDeviation.createdBy")
    .where("acceptedDeviation.organisationId", "=", organisationId)
    .where("acceptedDeviation.withdrawnAt", "is", null)
    .select([
      "acceptedDeviation.id",
      "acceptedDeviation.goalId",
      "acceptedDeviation.indicatorId",
      "acceptedDeviation.committeeId",
      "acceptedDeviation.reason",
      "acceptedDeviation.decidedOn",
      "acceptedDeviation.untilOn",
      "acceptedDeviation.withdrawnAt",
      "committee.name as committeeName",
      "person.name as createdByName",
    ])
    .orderBy("acceptedDeviation.untilOn")
    .orderBy("acceptedDeviation.id")
    .limit(10_000);
}
