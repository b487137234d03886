import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Writer } from "#db/transaction.ts";

/** Many rows of one table in one statement; the caller keeps them few enough for the database's bound on values. */
type Insertable = "indicator" | "indicatorTarget" | "measurement" | "benchmark";

export async function insertMany<Table extends Insertable>(
  writer: Writer,
  table: Table,
  rows: readonly NewRowOf<Tables[Table]>[],
): Promise<void> {
  if (rows.length === 0) return;
  await writer
    .insertInto(table)
    .values(rows as never)
    .execute();
}

/** The last place in each institution's table, and in the whole organisation's. */
export function findLastPositions(writer: Writer, organisationId: string) {
  return writer
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .select(({ fn }) => ["institutionId", fn.max("position").as("last")])
    .groupBy("institutionId")
    .limit(10_000)
    .execute();
}

/** What else than this import has touched some indicators since it was confirmed: whose rows must then stay. */
export async function findWorkedOn(
  writer: Writer,
  organisationId: string,
  importBatchId: string,
  indicatorIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const ids = indicatorIds.length > 0 ? indicatorIds : [""];
  const own = (objectType: "target" | "measurement" | "benchmark") =>
    writer
      .selectFrom("importChange")
      .select("objectKey")
      .where("organisationId", "=", organisationId)
      .where("importBatchId", "=", importBatchId)
      .where("objectType", "=", objectType);
  const [targets, entries, benchmarks, goals, overrides, warnings] = await Promise.all([
    writer
      .selectFrom("indicatorTarget")
      .select("indicatorId")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", ids)
      .where("id", "not in", own("target"))
      .execute(),
    writer
      .selectFrom("measurement")
      .select("indicatorId")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", ids)
      .where("withdrawnAt", "is", null)
      .where("id", "not in", own("measurement"))
      .execute(),
    writer
      .selectFrom("benchmark")
      .select("indicatorId")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", ids)
      .where("withdrawnAt", "is", null)
      .where("id", "not in", own("benchmark"))
      .execute(),
    writer
      .selectFrom("goalVersionIndicator")
      .select("indicatorId")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", ids)
      .execute(),
    writer
      .selectFrom("ratingOverride")
      .select("indicatorId")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", ids)
      .execute(),
    writer
      .selectFrom("earlyWarning")
      .select("indicatorId")
      .where("organisationId", "=", organisationId)
      .where("indicatorId", "in", ids)
      .execute(),
  ]);
  const rows = [...targets, ...entries, ...benchmarks, ...goals, ...overrides, ...warnings];
  return new Set(rows.map(({ indicatorId }) => indicatorId));
}

/** Which indicator each changed object belongs to, and its version now; objects that are gone are left out. */
export async function findOwners(
  writer: Writer,
  organisationId: string,
  type: "target" | "measurement" | "benchmark",
  ids: readonly string[],
) {
  const keys = ids.length > 0 ? ids : [""];
  if (type === "target") {
    return writer
      .selectFrom("indicatorTarget")
      .select(["id", "indicatorId", "version"])
      .where("organisationId", "=", organisationId)
      .where("id", "in", keys)
      .execute();
  }
  const rows = await writer
    .selectFrom(type)
    .select(["id", "indicatorId"])
    .where("organisationId", "=", organisationId)
    .where("id", "in", keys)
    .execute();
  return rows.map((row) => ({ ...row, version: null }));
}

export async function withdrawFigures(
  writer: Writer,
  organisationId: string,
  table: "measurement" | "benchmark",
  ids: readonly string[],
  withdrawnAt: string,
): Promise<void> {
  await writer
    .updateTable(table)
    .set({ withdrawnAt })
    .where("organisationId", "=", organisationId)
    .where("id", "in", ids.length > 0 ? ids : [""])
    .execute();
}

export async function deleteTargets(
  writer: Writer,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  await writer
    .deleteFrom("indicatorTarget")
    .where("organisationId", "=", organisationId)
    .where("id", "in", ids.length > 0 ? ids : [""])
    .execute();
}
