import type { DialogueModel } from "#app/domain/cycle/dialogue-form.ts";
import type { Reader } from "#db/transaction.ts";
import {
  findAllJointCommitteesOfForm,
  findDialogueForm,
} from "./dialogue-form.repository.server.ts";

/** What the committee has decided on the form of its dialogue. */
export type DialogueFormModel = {
  readonly model: DialogueModel;
  readonly facilitation: string;
  readonly decisionText: string;
  readonly decidedOn: string;
  readonly version: number;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
};

/** The decision of a round, for the pages of its knowledge and its dialogue; null until it is made. */
export async function loadDialogueForm(
  db: Reader,
  organisationId: string,
  roundId: string,
): Promise<DialogueFormModel | null> {
  const form = await findDialogueForm(db, organisationId, roundId);
  if (!form) return null;
  const { id, ...text } = form;
  return { ...text, committees: await findAllJointCommitteesOfForm(db, organisationId, id) };
}
