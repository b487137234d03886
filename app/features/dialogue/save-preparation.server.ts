import { checkMeetingOpen } from "#app/domain/dialogue/meeting-state.ts";
import { checkPreparation, type Preparation } from "#app/domain/dialogue/preparation.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { isDialogueOpen, loadMeeting } from "./load-meeting.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";
import {
  findPreparation,
  insertPreparation,
  updatePreparation,
} from "./preparation.repository.server.ts";
import type { PreparationInput } from "./preparation.schema.ts";

/**
 * Saves a leader's preparation, and with the intent `submit` hands it in (R4-20). What has been handed in
 * stays so; saving it again must keep it whole. Refused: `not-found` for a meeting or an institution that
 * does not take part; `not-allowed`; `step-not-open`; `meeting-closed`; what `checkPreparation` refuses;
 * `changed-meanwhile`, also when two begin at once.
 */
export function savePreparation(
  context: UseCaseContext,
  meetingId: string,
  institutionId: string,
  input: PreparationInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId, now } = context;
    const loaded = await loadMeeting(writer, context, meetingId);
    if (!loaded) return refused("not-found");
    const institutions = await findAllInstitutionsOfMeeting(writer, organisationId, meetingId);
    const institution = institutions.find((one) => one.id === institutionId);
    if (!institution) return refused("not-found");
    if (!can(context.actor, "preparation.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    const { meeting } = loaded;
    if (!(await isDialogueOpen(writer, context, meeting.roundId))) return refused("step-not-open");
    const open = checkMeetingOpen(meeting.state, "preparation");
    if (!open.ok) return open;
    const before = await findPreparation(writer, organisationId, meetingId, institutionId);
    if ((before?.version ?? 0) !== input.version) return refused("changed-meanwhile");
    const isSubmitted = input.intent === "submit" || before?.state === "submitted";
    const preparation = preparationOf(input);
    const checked = checkPreparation(preparation, context.today, isSubmitted);
    if (!checked.ok) return checked;
    const row = {
      ...preparation,
      state: isSubmitted ? ("submitted" as const) : ("draft" as const),
      submittedAt: isSubmitted ? (before?.submittedAt ?? now) : null,
      updatedAt: now,
    };
    const id = before?.id ?? newId();
    if (before) {
      await updatePreparation(writer, organisationId, id, before.version, row);
    } else {
      const place = { id, organisationId, dialogueMeetingId: meetingId, institutionId };
      await insertPreparation(writer, { ...row, ...place });
    }
    await recordAudit(writer, context, {
      operation: input.intent === "submit" ? "preparation.submit" : "preparation.save",
      objectType: "preparation",
      objectKey: id,
      objectName: `${institution.name} · ${meeting.title}`,
      ...(before ? { before: { ...preparationOf(before), state: before.state } } : {}),
      after: { ...preparation, state: row.state },
    });
    return ok({ id, isSubmitted });
  });
}

function preparationOf(
  given: {
    readonly [Name in keyof Preparation]?: Preparation[Name] | undefined;
  },
): Preparation {
  return {
    staffDialogue: given.staffDialogue ?? "",
    staffDialogueOn: given.staffDialogueOn ?? null,
    boardDialogue: given.boardDialogue ?? "",
    boardDialogueOn: given.boardDialogueOn ?? null,
    status: given.status ?? "",
    conditions: given.conditions ?? "",
    challenges: given.challenges ?? "",
    developmentNeeds: given.developmentNeeds ?? "",
  };
}
