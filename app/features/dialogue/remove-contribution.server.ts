import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { deleteContribution, findContribution } from "./contribution.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";

/**
 * Takes a contribution of a running meeting away; the audit keeps it. Refused: what `loadMeetingToChange`
 * refuses, `not-found`, `changed-meanwhile`.
 */
export function removeContribution(
  context: UseCaseContext,
  meetingId: string,
  id: string,
  version: number,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const run = "dialogueMeeting.run";
    const loaded = await loadMeetingToChange(writer, context, meetingId, run, "recording");
    if (!loaded.ok) return loaded;
    const before = await findContribution(writer, organisationId, meetingId, id);
    if (!before) return refused("not-found");
    if (!(await deleteContribution(writer, organisationId, id, version))) {
      return refused("changed-meanwhile");
    }
    const { text, institutionId, personId } = before;
    await recordAudit(writer, context, {
      operation: "contribution.remove",
      objectType: "contribution",
      objectKey: id,
      objectName: loaded.value.meeting.title,
      before: { text, institutionId, personId },
    });
    return ok({ id });
  });
}
