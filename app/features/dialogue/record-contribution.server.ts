import { ok } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAgendaItems } from "./agenda.repository.server.ts";
import { checkSpeaker } from "./check-speaker.server.ts";
import { findLastPosition, insertContribution } from "./contribution.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import type { ContributionInput } from "./recording.schema.ts";

/**
 * Records what an institution or a politician said, under the agenda item that runs. Several people can
 * record at once: each contribution is a row of its own.
 * Refused: what `loadMeetingToChange` refuses, `unknown-speaker`.
 */
export function recordContribution(
  context: UseCaseContext,
  meetingId: string,
  input: ContributionInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const run = "dialogueMeeting.run";
    const loaded = await loadMeetingToChange(writer, context, meetingId, run, "recording");
    if (!loaded.ok) return loaded;
    const speaker = await checkSpeaker(writer, organisationId, loaded.value, input.speaker);
    if (!speaker.ok) return speaker;
    const [last, items] = await Promise.all([
      findLastPosition(writer, organisationId, meetingId),
      findAllAgendaItems(writer, organisationId, meetingId),
    ]);
    const running = items.find((item) => item.startedAt !== null && item.endedAt === null);
    const { institutionId, personId } = speaker.value;
    const contribution = { text: input.text, institutionId, personId };
    const id = newId();
    await insertContribution(writer, {
      ...contribution,
      id,
      organisationId,
      dialogueMeetingId: meetingId,
      agendaItemId: running?.id ?? null,
      themeId: null,
      position: last + 1,
      createdBy: context.actor.personId,
      createdAt: context.now,
    });
    await recordAudit(writer, context, {
      operation: "contribution.record",
      objectType: "contribution",
      objectKey: id,
      objectName: loaded.value.meeting.title,
      after: contribution,
    });
    return ok({ id });
  });
}
