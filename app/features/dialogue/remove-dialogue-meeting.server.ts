import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { deleteMeeting } from "./dialogue-meeting.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import { findAllWhoHaveWritten } from "./participant.repository.server.ts";

/**
 * Calls off a planned meeting for which nobody has prepared yet, and takes it off the round. Refused: what
 * `loadMeetingToChange` refuses; `already-started`; `in-use` when a preparation or a contribution would be
 * lost; `changed-meanwhile`.
 */
export function removeDialogueMeeting(context: UseCaseContext, id: string, version: number) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadMeetingToChange(writer, context, id, "dialogueMeeting.plan", "plan");
    if (!loaded.ok) return loaded;
    const { meeting } = loaded.value;
    if (meeting.state !== "planned") return refused("already-started");
    if ((await findAllWhoHaveWritten(writer, organisationId, id)).length > 0) {
      return refused("in-use");
    }
    if (!(await deleteMeeting(writer, organisationId, id, version))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "dialogueMeeting.remove",
      objectType: "dialogueMeeting",
      objectKey: id,
      objectName: meeting.title,
      before: { title: meeting.title, heldOn: meeting.heldOn, model: meeting.model },
    });
    return ok({ committeeSlug: meeting.committeeSlug, year: meeting.year });
  });
}
