import { checkDialogueForm } from "#app/domain/cycle/dialogue-form.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findDialogueForm,
  insertDialogueForm,
  replaceJointCommittees,
  updateDialogueForm,
} from "./dialogue-form.repository.server.ts";
import type { DialogueFormInput } from "./dialogue-form.schema.ts";
import {
  findAllCommitteesWithNewestRound,
  findRound,
  findStepState,
} from "./round.repository.server.ts";

/**
 * Records what the committee has decided on the form of its dialogue: model, facilitation and joint meetings
 * (R4-03), by its chair or the administration. There is one decision per round; recording again changes it.
 * Refused: `not-found`, `not-allowed`, `changed-meanwhile`, and what `checkDialogueForm` refuses.
 */
export function decideDialogueForm(
  context: UseCaseContext,
  committeeSlug: string,
  year: number,
  input: DialogueFormInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const round = await findRound(writer, organisationId, committeeSlug, year);
    if (!round) return refused("not-found");
    const resource = { organisationId, committeeId: round.committeeId };
    if (!can(context.actor, "dialogueForm.decide", resource)) return refused("not-allowed");
    const committees = await findAllCommitteesWithNewestRound(writer, organisationId);
    const checked = checkDialogueForm(input, {
      knowledge: await findStepState(writer, organisationId, round.id, "knowledge"),
      today: context.today,
      otherCommitteeIds: committees.map(({ id }) => id).filter((id) => id !== round.committeeId),
    });
    if (!checked.ok) return checked;
    const before = await findDialogueForm(writer, organisationId, round.id);
    const { version, committeeIds, ...text } = input;
    if (before?.version !== version) return refused("changed-meanwhile");
    const id = before?.id ?? newId();
    const form = { id, organisationId, roundId: round.id, ...text };
    if (!(await writeForm(writer, form, version))) return refused("changed-meanwhile");
    await replaceJointCommittees(writer, organisationId, id, [...new Set(committeeIds)]);
    await recordAudit(writer, context, {
      operation: "dialogueForm.decide",
      objectType: "dialogueForm",
      objectKey: id,
      objectName: `${round.committeeName} ${round.year}`,
      ...(before ? { before } : {}),
      after: { ...text, id, committees: namesOf(committees, committeeIds) },
    });
    return ok({ id });
  });
}

async function writeForm(
  writer: Writer,
  form: Parameters<typeof insertDialogueForm>[1],
  version: number | undefined,
): Promise<boolean> {
  const { id, organisationId, roundId: _, ...text } = form;
  if (version !== undefined)
    return updateDialogueForm(writer, { organisationId, id, version }, text);
  await insertDialogueForm(writer, form);
  return true;
}

function namesOf(
  committees: readonly { readonly id: string; readonly name: string }[],
  ids: readonly string[],
): string {
  return committees
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(", ");
}
