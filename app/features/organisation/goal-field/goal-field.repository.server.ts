import type { Flag } from "#db/tables/columns.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

const columns = [
  "id",
  "label as name",
  "help",
  "isRequired",
  "position",
  "version",
  "retiredAt",
] as const;

/** The organisation's own fields of the goal template in their order, those out of use too. */
export function findAllGoalFields(db: Reader, organisationId: string) {
  return db
    .selectFrom("goalField")
    .where("organisationId", "=", organisationId)
    .select(columns)
    .orderBy("position")
    .limit(100)
    .execute();
}

export function findGoalFieldById(db: Reader, organisationId: string, id: string) {
  return db
    .selectFrom("goalField")
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .select(columns)
    .executeTakeFirst();
}

export async function insertGoalField(
  writer: Writer,
  field: {
    id: string;
    organisationId: string;
    label: string;
    help: string;
    isRequired: Flag;
    position: number;
  },
): Promise<void> {
  await writer
    .insertInto("goalField")
    .values({ ...field, retiredAt: null })
    .execute();
}

/** Answers whether the row still had the version that was read. */
export function updateGoalField(
  writer: Writer,
  row: RowRead,
  change: { label?: string; help?: string; isRequired?: Flag; retiredAt?: string | null },
): Promise<boolean> {
  return updateVersioned(writer, "goalField", row, change);
}
