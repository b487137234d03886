import type { Reader } from "#db/transaction.ts";

/** Rows read at a time: few enough that reading them never holds up another request. */
const pageSize = 250;

/** One page of the organisation's indicators, those out of use among them, by id. */
export function findIndicatorsAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("indicator")
    .selectAll()
    .where("organisationId", "=", organisationId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize)
    .execute();
}

/** One page of the indicators that an import made and its undoing took out of use; `pages` asks for the next by id. */
export function findUndoneAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("importBatch")
    .innerJoin("importChange", "importChange.importBatchId", "importBatch.id")
    .innerJoin("indicator", "indicator.id", "importChange.objectKey")
    .where("importBatch.organisationId", "=", organisationId)
    .where("importBatch.state", "=", "undone")
    .where("importChange.objectType", "=", "indicator")
    .where("importChange.action", "=", "insert")
    .where("indicator.organisationId", "=", organisationId)
    .whereRef("indicator.retiredAt", "=", "importBatch.undoneAt")
    .where("importChange.id", ">", after)
    .select(["importChange.id", "importChange.objectKey as indicatorId"])
    .orderBy("importChange.id")
    .limit(pageSize * 2)
    .execute();
}

export function findTargetsAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("indicatorTarget")
    .select([
      ...(["id", "indicatorId", "year", "raw", "kind", "comparator", "value"] as const),
      ...(["valueHigh", "unit", "direction", "directionFrom", "certainty"] as const),
      ...(["consulted", "version"] as const),
    ])
    .where("organisationId", "=", organisationId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize * 2)
    .execute();
}

/** One page of all results ever entered, those replaced and taken back among them. */
export function findEntriesAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("measurement")
    .select([
      ...(["id", "indicatorId", "year", "period", "raw", "kind", "value", "unit"] as const),
      ...(["note", "isPreliminary", "numerator", "denominator", "respondents"] as const),
      ...(["withdrawnAt", "enteredAt"] as const),
    ])
    .where("organisationId", "=", organisationId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize * 2)
    .execute();
}

export function findBenchmarksAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("benchmark")
    .select([
      ...(["id", "indicatorId", "kind", "name", "year", "raw", "value", "unit"] as const),
      ...(["isPreliminary", "dataSource", "withdrawnAt", "enteredAt"] as const),
    ])
    .where("organisationId", "=", organisationId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize * 2)
    .execute();
}

/** What definitions meant from a year on. */
export function findVersionsAfter(db: Reader, organisationId: string, after: string) {
  return db
    .selectFrom("indicatorDefinition")
    .selectAll()
    .where("organisationId", "=", organisationId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(pageSize)
    .execute();
}

/** Every area, those out of use last. */
export function findAreaNames(db: Reader, organisationId: string) {
  return db
    .selectFrom("area")
    .select(["id", "name", "retiredAt"])
    .where("organisationId", "=", organisationId)
    .orderBy((row) => row("retiredAt", "is not", null))
    .orderBy("name")
    .limit(1_000)
    .execute();
}

/** Everyone who may own an indicator, or once did. */
export function findPersonNames(db: Reader, organisationId: string) {
  return db
    .selectFrom("person")
    .select(["id", "name", "email", "retiredAt"])
    .where("organisationId", "=", organisationId)
    .orderBy("name")
    .limit(20_000)
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

/** Every institution, those out of use last. */
export function findPlaceNames(db: Reader, organisationId: string) {
  return db
    .selectFrom("institution")
    .select(["id", "name", "slug", "retiredAt"])
    .where("organisationId", "=", organisationId)
    .orderBy((row) => row("retiredAt", "is not", null))
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
