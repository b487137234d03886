import type { Reader } from "#db/transaction.ts";

/** Rows read at a time: few enough that reading them never holds up another request. */
const pageSize = 250;

/** One page of the organisation's indicators in use, by id. */
export function findIndicatorsAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("indicator")
    .selectAll()
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize)
    .execute();
}

export function findTargetsAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("indicatorTarget")
    .select(["id", "indicatorId", "year", "raw", "certainty", "version"])
    .where("organisationId", "=", organisationId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize * 2)
    .execute();
}

export function findEntriesAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("measurement")
    .select(["id", "indicatorId", "year", "period", "raw", "note", "isPreliminary", "enteredAt"])
    .where("organisationId", "=", organisationId)
    .where("withdrawnAt", "is", null)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize * 2)
    .execute();
}

export function findBenchmarksAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("benchmark")
    .select([
      ...(["id", "indicatorId", "kind", "name", "year", "raw"] as const),
      ...(["isPreliminary", "dataSource", "enteredAt"] as const),
    ])
    .where("organisationId", "=", organisationId)
    .where("withdrawnAt", "is", null)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize * 2)
    .execute();
}

/** Every institution in use with the names it answers to. */
export function findInstitutionNames(db: Reader, organisationId: string) {
  return db
    .selectFrom("institution")
    .select(["id", "name", "slug"])
    .where("organisationId", "=", organisationId)
    .where("retiredAt", "is", null)
    .orderBy("name")
    .limit(5_000)
    .execute();
}

export async function findDataVersion(db: Reader, organisationId: string): Promise<number> {
  const row = await db
    .selectFrom("organisation")
    .select("dataVersion")
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow();
  return row.dataVersion;
}
