import type { Kysely } from "kysely";

const ofIndicators = [
  "measurement",
  "benchmark",
  "indicatorDefinition",
  "ratingOverride",
  "acceptedDeviation",
] as const;

/**
 * What belongs to some of an organisation's indicators is found by both ids. With the indicator's id alone in the index, a
 * question for thirty indicators or more is answered by walking through all the organisation has.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of ofIndicators) {
    await db.schema.dropIndex(`${table}_by_indicatorId`).execute();
    await createIndex(db, table);
  }
  await createIndex(db, "indicatorTarget");
}

async function createIndex(db: Kysely<unknown>, table: string): Promise<void> {
  await db.schema
    .createIndex(`${table}_by_organisationId_indicatorId`)
    .on(table)
    .columns(["organisationId", "indicatorId"])
    .execute();
}
