import type { Reader } from "#db/transaction.ts";

/** What the committee decided on the form of its dialogue meetings (R4-03), with the committees it names. */
export async function findDecidedForm(db: Reader, organisationId: string, roundId: string) {
  const form = await db
    .selectFrom("dialogueForm")
    .where("organisationId", "=", organisationId)
    .where("roundId", "=", roundId)
    .select(["id", "model", "facilitation", "decisionText", "decidedOn"])
    .executeTakeFirst();
  if (!form) return null;
  const committees = await db
    .selectFrom("dialogueFormCommittee")
    .innerJoin("committee", "committee.id", "dialogueFormCommittee.committeeId")
    .where("dialogueFormCommittee.organisationId", "=", organisationId)
    .where("dialogueFormCommittee.dialogueFormId", "=", form.id)
    .select(["committee.id", "committee.name"])
    .orderBy("committee.position")
    .limit(50)
    .execute();
  return { ...form, committees };
}
