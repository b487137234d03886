import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { Tables } from "#db/tables/index.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** Gives the definition of a shared indicator to all that carry it, each one's unread status in its new unit. */
export async function updateCarriers(
  writer: Writer,
  organisationId: string,
  sharedFromId: string,
  change: ChangeOf<Tables["indicator"]>,
  units: { readonly before: string; readonly after: string },
): Promise<void> {
  await writer
    .updateTable("indicator")
    .set((row) => ({
      ...change,
      baselineUnit: row
        .case()
        .when("baselineUnit", "=", units.before)
        .then(units.after)
        .else(row.ref("baselineUnit"))
        .end(),
      version: row("version", "+", 1),
    }))
    .where("organisationId", "=", organisationId)
    .where("sharedFromId", "=", sharedFromId)
    .execute();
}

export async function insertCarriers(
  writer: Writer,
  carriers: readonly NewRowOf<Tables["indicator"]>[],
): Promise<void> {
  await writer.insertInto("indicator").values(carriers).execute();
}

/** The last place in the table of each institution, and of what belongs to none. */
export async function findLastPositions(
  db: Reader,
  organisationId: string,
): Promise<ReadonlyMap<string | null, number>> {
  const rows = await db
    .selectFrom("indicator")
    .where("organisationId", "=", organisationId)
    .select(({ fn }) => ["institutionId", fn.max("position").as("last")])
    .groupBy("institutionId")
    .limit(5000)
    .execute();
  return new Map(rows.map(({ institutionId, last }) => [institutionId, last]));
}
