import type { Reader } from "#db/transaction.ts";

export type AuditFilter = {
  readonly personId?: string | undefined;
  readonly objectType?: string | undefined;
  /** Instants, the first included and the last not. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
};

/** A page of the log, the newest first. */
export function findAllAuditEntries(
  db: Reader,
  organisationId: string,
  filter: AuditFilter,
  page: { limit: number; offset: number },
) {
  return withPerson(filtered(db, organisationId, filter))
    .orderBy("auditEntry.at", "desc")
    .orderBy("auditEntry.id", "desc")
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

export async function countAuditEntries(
  db: Reader,
  organisationId: string,
  filter: AuditFilter,
): Promise<number> {
  const row = await filtered(db, organisationId, filter)
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** What has been done to one object, the newest first. */
export function findAllAuditEntriesOfObject(
  db: Reader,
  organisationId: string,
  objectType: string,
  objectKey: string,
  limit: number,
) {
  return withPerson(filtered(db, organisationId, { objectType }))
    .where("auditEntry.objectKey", "=", objectKey)
    .orderBy("auditEntry.at", "desc")
    .orderBy("auditEntry.id", "desc")
    .limit(limit)
    .execute();
}

/** The persons and kinds of objects that the log speaks of. */
export async function findAuditChoices(db: Reader, organisationId: string) {
  const persons = await db
    .selectFrom("auditEntry")
    .innerJoin("person", "person.id", "auditEntry.personId")
    .where("auditEntry.organisationId", "=", organisationId)
    .select(["person.id", "person.name"])
    .distinct()
    .orderBy("person.name")
    .limit(500)
    .execute();
  const types = await db
    .selectFrom("auditEntry")
    .where("organisationId", "=", organisationId)
    .select("objectType")
    .distinct()
    .orderBy("objectType")
    .limit(100)
    .execute();
  return { persons, objectTypes: types.map((row) => row.objectType) };
}

/** The names of the organisation's rows among the given ids, whatever table they are of. */
export async function findAllNamesOfIds(
  db: Reader,
  organisationId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const named = (
    table: "committee" | "councilTerm" | "institution" | "institutionType" | "area" | "person",
  ) =>
    db
      .selectFrom(table)
      .where("organisationId", "=", organisationId)
      .where("id", "in", ids)
      .select(["id", "name"]);
  const titled = (table: "theme" | "dialogueMeeting" | "knowledgeItem" | "overallGoal") =>
    db
      .selectFrom(table as "theme")
      .where("organisationId", "=", organisationId)
      .where("id", "in", ids)
      .select(["id", "title as name"]);
  const rows = await named("committee")
    .unionAll(named("councilTerm"))
    .unionAll(named("institution"))
    .unionAll(named("institutionType"))
    .unionAll(named("area"))
    .unionAll(named("person"))
    .unionAll(titled("theme"))
    .unionAll(titled("dialogueMeeting"))
    .unionAll(titled("knowledgeItem"))
    .unionAll(titled("overallGoal"))
    .unionAll(
      db
        .selectFrom("indicator")
        .where("organisationId", "=", organisationId)
        .where("id", "in", ids)
        .select(["id", "name"]),
    )
    .unionAll(
      db
        .selectFrom("bearing")
        .innerJoin("bearingVersion", (join) =>
          join
            .onRef("bearingVersion.bearingId", "=", "bearing.id")
            .onRef("bearingVersion.number", "=", "bearing.versionNumber"),
        )
        .where("bearing.organisationId", "=", organisationId)
        .where("bearing.id", "in", ids)
        .select(["bearing.id", "bearingVersion.title as name"]),
    )
    .execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

function filtered(db: Reader, organisationId: string, filter: AuditFilter) {
  let query = db.selectFrom("auditEntry").where("auditEntry.organisationId", "=", organisationId);
  if (filter.personId) query = query.where("auditEntry.personId", "=", filter.personId);
  if (filter.objectType) query = query.where("auditEntry.objectType", "=", filter.objectType);
  if (filter.from) query = query.where("auditEntry.at", ">=", filter.from);
  if (filter.before) query = query.where("auditEntry.at", "<", filter.before);
  return query;
}

function withPerson(query: ReturnType<typeof filtered>) {
  return query
    .leftJoin("person", "person.id", "auditEntry.personId")
    .select([
      "auditEntry.id",
      "auditEntry.at",
      "auditEntry.operation",
      "auditEntry.objectType",
      "auditEntry.objectKey",
      "auditEntry.objectName",
      "auditEntry.before",
      "auditEntry.after",
      "person.name as personName",
    ]);
}
