import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

const columns = ["id", "name", "position", "version", "retiredAt"] as const;

/** All institution types in their own order, those out of use too. */
export function findAllInstitutionTypes(db: Reader, organisationId: string) {
  return db
    .selectFrom("institutionType")
    .where("organisationId", "=", organisationId)
    .select(columns)
    .orderBy("position")
    .orderBy("name")
    .limit(200)
    .execute();
}

export function findInstitutionTypeById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("institutionType")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select(columns)
    .executeTakeFirst();
}

export async function insertInstitutionType(
  writer: Writer,
  type: { id: string; organisationId: string; name: string; position: number },
): Promise<void> {
  await writer
    .insertInto("institutionType")
    .values({ ...type, retiredAt: null })
    .execute();
}

/** Answers whether the row still had the version that was read. */
export function updateInstitutionType(
  writer: Writer,
  row: RowRead,
  change: { name?: string; retiredAt?: string | null },
): Promise<boolean> {
  return updateVersioned(writer, "institutionType", row, change);
}
