import { reopenMeeting } from "#app/domain/dialogue/meeting-state.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { updateMeeting } from "./dialogue-meeting.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";

/**
 * Takes a closed meeting up again, so that what was said can be corrected; the reason stays in the audit.
 * Refused: what `loadMeetingToChange` and `reopenMeeting` refuse, `changed-meanwhile`.
 */
export function reopenDialogueMeeting(
  context: UseCaseContext,
  id: string,
  input: { readonly reason: string; readonly version: number },
) {
  return inTransaction(context, async (writer) => {
    const loaded = await loadMeetingToChange(writer, context, id, "dialogueMeeting.plan");
    if (!loaded.ok) return loaded;
    const { meeting } = loaded.value;
    const reopened = reopenMeeting(meeting.state, input.reason);
    if (!reopened.ok) return reopened;
    const change = { state: reopened.value, closedAt: null };
    if (!(await updateMeeting(writer, context.organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "dialogueMeeting.reopen",
      objectType: "dialogueMeeting",
      objectKey: id,
      objectName: meeting.title,
      before: { state: meeting.state },
      after: { state: change.state, reason: input.reason },
    });
    return ok({ id });
  });
}
