import { startMeeting } from "#app/domain/dialogue/meeting-state.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAgendaItems, updateAgendaItem } from "./agenda.repository.server.ts";
import { updateMeeting } from "./dialogue-meeting.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";

/**
 * Starts a meeting, and with it the opening on last round's goals and effects (R4-07). Refused: what
 * `loadMeetingToChange` refuses, `already-started`, `changed-meanwhile`.
 */
export function startDialogueMeeting(context: UseCaseContext, id: string, version: number) {
  return inTransaction(context, async (writer) => {
    const { organisationId, now } = context;
    const loaded = await loadMeetingToChange(writer, context, id, "dialogueMeeting.run");
    if (!loaded.ok) return loaded;
    const { meeting } = loaded.value;
    const started = startMeeting(meeting.state);
    if (!started.ok) return started;
    const change = { state: started.value, startedAt: now };
    if (!(await updateMeeting(writer, organisationId, id, version, change))) {
      return refused("changed-meanwhile");
    }
    const [opening] = await findAllAgendaItems(writer, organisationId, id);
    if (opening?.isFollowUp) {
      await updateAgendaItem(writer, organisationId, opening.id, { startedAt: now });
    }
    await recordAudit(writer, context, {
      operation: "dialogueMeeting.start",
      objectType: "dialogueMeeting",
      objectKey: id,
      objectName: meeting.title,
      before: { state: meeting.state },
      after: { state: change.state },
    });
    return ok({ id });
  });
}
