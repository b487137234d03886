import { type Many, type One, prepared } from "#db/prepared.ts";
import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type BenchmarkRow = Awaited<ReturnType<typeof findAllBenchmarksOfIndicators>>[number];

/** Benchmarks of some indicators with who entered them, in one query; what was taken back is left out. */
export const findAllBenchmarksOfIndicators = prepared(
  (db: Reader, organisationId: One<string>, indicatorIds: Many<string>) =>
    db
      .selectFrom("benchmark")
      .leftJoin("person", "person.id", "benchmark.enteredBy")
      .where("benchmark.organisationId", "=", organisationId)
      .where("benchmark.indicatorId", "in", indicatorIds)
      .where("benchmark.withdrawnAt", "is", null)
      .select([
        "benchmark.id",
        "benchmark.indicatorId",
        "benchmark.kind",
        "benchmark.name",
        "benchmark.year",
        "benchmark.raw",
        "benchmark.value",
        "benchmark.unit",
        "benchmark.isPreliminary",
        "benchmark.dataSource",
        "benchmark.enteredAt",
        "person.name as enteredByName",
      ])
      .orderBy("benchmark.year")
      .orderBy("benchmark.enteredAt")
      .orderBy("benchmark.id")
      .limit(100_000),
);

export async function insertBenchmark(
  writer: Writer,
  benchmark: NewRowOf<Tables["benchmark"]>,
): Promise<void> {
  await writer.insertInto("benchmark").values(benchmark).execute();
}

/** Takes a figure back; answers whether it stood. */
export async function withdrawBenchmark(
  writer: Writer,
  organisationId: string,
  indicatorId: string,
  id: string,
  withdrawnAt: string,
): Promise<boolean> {
  const result = await writer
    .updateTable("benchmark")
    .set({ withdrawnAt })
    .where("organisationId", "=", organisationId)
    .where("indicatorId", "=", indicatorId)
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
