import type { DialogueModel } from "#app/domain/cycle/dialogue-form.ts";
import { newId } from "#db/id.ts";
import type { Reader, Writer } from "#db/transaction.ts";
import { type RowRead, updateVersioned } from "#db/update-versioned.ts";

type FormText = {
  readonly model: DialogueModel;
  readonly facilitation: string;
  readonly decisionText: string;
  readonly decidedOn: string;
};

export function findDialogueForm(db: Reader, organisationId: string, roundId: string) {
  return db
    .selectFrom("dialogueForm")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select(["id", "model", "facilitation", "decisionText", "decidedOn", "version"])
    .executeTakeFirst();
}

/** The committees that the dialogue of a round is to be held with. */
export function findAllJointCommitteesOfForm(db: Reader, organisationId: string, formId: string) {
  return db
    .selectFrom("dialogueFormCommittee")
    .innerJoin("committee", "committee.id", "dialogueFormCommittee.committeeId")
    .where("dialogueFormCommittee.organisationId", "=", organisationId)
    .where("dialogueFormCommittee.dialogueFormId", "=", formId)
    .select(["committee.id", "committee.name"])
    .orderBy("committee.position")
    .limit(50)
    .execute();
}

export async function insertDialogueForm(
  writer: Writer,
  form: FormText & {
    readonly id: string;
    readonly organisationId: string;
    readonly roundId: string;
  },
): Promise<void> {
  await writer.insertInto("dialogueForm").values(form).execute();
}

/** Answers whether the row still had the version that was read. */
export function updateDialogueForm(
  writer: Writer,
  row: RowRead,
  change: FormText,
): Promise<boolean> {
  return updateVersioned(writer, "dialogueForm", row, change);
}

/** Names the joint committees anew. */
export async function replaceJointCommittees(
  writer: Writer,
  organisationId: string,
  dialogueFormId: string,
  committeeIds: readonly string[],
): Promise<void> {
  await writer
    .deleteFrom("dialogueFormCommittee")
    .where("organisationId", "=", organisationId)
    .where("dialogueFormId", "=", dialogueFormId)
    .execute();
  if (committeeIds.length === 0) return;
  await writer
    .insertInto("dialogueFormCommittee")
    .values(
      committeeIds.map((committeeId) => ({
        id: newId(),
        organisationId,
        dialogueFormId,
        committeeId,
      })),
    )
    .execute();
}
