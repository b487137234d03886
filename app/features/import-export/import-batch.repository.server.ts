import type { NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type BatchRow = NonNullable<Awaited<ReturnType<typeof findBatch>>>;
export type ChangeRow = NewRowOf<Tables["importChange"]>;

export function findBatch(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("importBatch")
    .selectAll()
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .executeTakeFirst();
}

/** The newest imports with who made them; previews are their maker's own. */
export function findNewestBatches(db: Reader, organisationId: string, personId: string | null) {
  return db
    .selectFrom("importBatch")
    .innerJoin("person", "person.id", "importBatch.createdBy")
    .where("importBatch.organisationId", "=", organisationId)
    .where((row) =>
      row.or([
        row("importBatch.state", "<>", "preview"),
        row("importBatch.createdBy", "=", personId),
      ]),
    )
    .select([
      "importBatch.id",
      "importBatch.kind",
      "importBatch.name",
      "importBatch.state",
      "importBatch.summary",
      "importBatch.createdAt",
      "importBatch.confirmedAt",
      "importBatch.undoneAt",
      "person.name as createdByName",
    ])
    .orderBy("importBatch.createdAt", "desc")
    .limit(30)
    .execute();
}

export async function insertBatch(
  writer: Writer,
  batch: NewRowOf<Tables["importBatch"]>,
): Promise<void> {
  await writer.insertInto("importBatch").values(batch).execute();
}

/** Answers whether the batch was still in the state it was read in. */
export async function updateBatch(
  writer: Writer,
  organisationId: string,
  id: string,
  from: "preview" | "confirmed",
  change: Partial<
    Pick<
      Tables["importBatch"],
      "state" | "settings" | "summary" | "content" | "confirmedAt" | "undoneAt"
    >
  >,
): Promise<boolean> {
  const result = await writer
    .updateTable("importBatch")
    .set(change)
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("state", "=", from)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Previews that nobody confirmed are kept until then; nothing of them was ever written elsewhere. */
export async function deletePreviewsBefore(
  writer: Writer,
  organisationId: string,
  before: string,
): Promise<void> {
  await writer
    .deleteFrom("importBatch")
    .where("organisationId", "=", organisationId)
    .where("state", "=", "preview")
    .where("createdAt", "<", before)
    .execute();
}

/** One page of what a batch changed, by id. */
export function findChangesAfter(
  db: Reader,
  organisationId: string,
  importBatchId: string,
  after: string,
) {
  return db
    .selectFrom("importChange")
    .selectAll()
    .where("organisationId", "=", organisationId)
    .where("importBatchId", "=", importBatchId)
    .where("id", ">", after)
    .orderBy("id")
    .limit(500)
    .execute();
}

export function findColumnMapping(
  db: Reader,
  organisationId: string,
  kind: string,
  headings: string,
) {
  return db
    .selectFrom("columnMapping")
    .select(["id", "mapping"])
    .where("organisationId", "=", organisationId)
    .where("kind", "=", kind)
    .where("headings", "=", headings)
    .executeTakeFirst();
}

export async function saveColumnMapping(
  writer: Writer,
  mapping: NewRowOf<Tables["columnMapping"]>,
): Promise<void> {
  await writer
    .insertInto("columnMapping")
    .values(mapping)
    .onConflict((conflict) =>
      conflict.columns(["organisationId", "kind", "headings"]).doUpdateSet({
        mapping: mapping.mapping,
        savedBy: mapping.savedBy ?? null,
        savedAt: mapping.savedAt,
      }),
    )
    .execute();
}
