import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

const columns = ["id", "name", "startsOn", "endsOn", "version", "retiredAt"] as const;

export function findAllCouncilTerms(db: Reader, organisationId: string) {
  return db
    .selectFrom("councilTerm")
    .where("organisationId", "=", organisationId)
    .select(columns)
    .orderBy("startsOn", "desc")
    .limit(100)
    .execute();
}

export function findCouncilTermById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("councilTerm")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select(columns)
    .executeTakeFirst();
}

export async function insertCouncilTerm(
  writer: Writer,
  term: { id: string; organisationId: string; name: string; startsOn: string; endsOn: string },
): Promise<void> {
  await writer
    .insertInto("councilTerm")
    .values({ ...term, retiredAt: null })
    .execute();
}

/** Answers whether the row still had the version that was read. */
export function updateCouncilTerm(
  writer: Writer,
  row: RowRead,
  change: { name?: string; startsOn?: string; endsOn?: string; retiredAt?: string | null },
): Promise<boolean> {
  return updateVersioned(writer, "councilTerm", row, change);
}
