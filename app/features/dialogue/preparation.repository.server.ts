import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { PreparationTable } from "#db/tables/dialogue.ts";
import type { Reader, Writer } from "#db/transaction.ts";

/** Which institutions have begun or submitted their preparation for these meetings; no text. */
export function findAllPreparationStates(
  db: Reader,
  organisationId: string,
  meetingIds: readonly string[],
) {
  return db
    .selectFrom("preparation")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "in", meetingIds)
    .select(["dialogueMeetingId", "institutionId", "state", "submittedAt"])
    .limit(5000)
    .execute();
}

export function findPreparation(
  db: Reader,
  organisationId: string,
  dialogueMeetingId: string,
  institutionId: string,
) {
  return db
    .selectFrom("preparation")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .where("institutionId", "=", institutionId)
    .select([
      "id",
      "staffDialogue",
      "staffDialogueOn",
      "boardDialogue",
      "boardDialogueOn",
      "status",
      "conditions",
      "challenges",
      "developmentNeeds",
      "state",
      "submittedAt",
      "updatedAt",
      "version",
    ])
    .executeTakeFirst();
}

export async function insertPreparation(
  writer: Writer,
  preparation: NewRowOf<PreparationTable>,
): Promise<void> {
  await writer.insertInto("preparation").values(preparation).execute();
}

/** Answers whether the row still had the version that was read. */
export async function updatePreparation(
  writer: Writer,
  organisationId: string,
  id: string,
  version: number,
  change: Omit<
    ChangeOf<PreparationTable>,
    "id" | "organisationId" | "dialogueMeetingId" | "institutionId" | "version"
  >,
): Promise<boolean> {
  const result = await writer
    .updateTable("preparation")
    .set({ ...change, version: version + 1 })
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
