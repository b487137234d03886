import { closeMeeting } from "#app/domain/dialogue/meeting-state.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { finishRunningItems } from "./agenda.repository.server.ts";
import { findAllContributions } from "./contribution.repository.server.ts";
import { updateMeeting } from "./dialogue-meeting.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import type { ClosingInput } from "./meeting.schema.ts";

/**
 * Saves a running meeting's summary, and with the intent `close` ends the meeting and the item that runs.
 * Refused: what `loadMeetingToChange` and, on closing, `closeMeeting` refuse; `changed-meanwhile`.
 */
export function closeDialogueMeeting(context: UseCaseContext, id: string, input: ClosingInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId, now } = context;
    const run = "dialogueMeeting.run";
    const loaded = await loadMeetingToChange(writer, context, id, run, "recording");
    if (!loaded.ok) return loaded;
    const { meeting } = loaded.value;
    const { summary } = input;
    if (input.intent === "close") {
      const contributions = await findAllContributions(writer, organisationId, id);
      const contributionCount = contributions.length;
      const closed = closeMeeting(meeting.state, { summary, contributionCount });
      if (!closed.ok) return closed;
      await finishRunningItems(writer, organisationId, id, now);
    }
    const change =
      input.intent === "close"
        ? { summary, state: "closed" as const, closedAt: now }
        : { summary, state: meeting.state, closedAt: null };
    if (!(await updateMeeting(writer, organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: input.intent === "close" ? "dialogueMeeting.close" : "dialogueMeeting.summarise",
      objectType: "dialogueMeeting",
      objectKey: id,
      objectName: meeting.title,
      before: { summary: meeting.summary, state: meeting.state, closedAt: meeting.closedAt },
      after: change,
    });
    return ok({ id });
  });
}
