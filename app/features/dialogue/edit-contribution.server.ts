import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkSpeaker } from "./check-speaker.server.ts";
import { findContribution, updateContribution } from "./contribution.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import type { ContributionInput } from "./recording.schema.ts";
import { speakerOf } from "./speaker.ts";

type Change = ContributionInput & { readonly version: number };

/**
 * Corrects a contribution of a running meeting. Refused: what `loadMeetingToChange` refuses, `not-found`,
 * `unknown-speaker`, `changed-meanwhile`. Whoever spoke may stay, even when no longer among the participants.
 */
export function editContribution(
  context: UseCaseContext,
  meetingId: string,
  id: string,
  input: Change,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const run = "dialogueMeeting.run";
    const loaded = await loadMeetingToChange(writer, context, meetingId, run, "recording");
    if (!loaded.ok) return loaded;
    const before = await findContribution(writer, organisationId, meetingId, id);
    if (!before) return refused("not-found");
    const { institutionId, personId } = before;
    const speaker =
      speakerOf(before) === input.speaker
        ? ok({ institutionId, personId })
        : await checkSpeaker(writer, organisationId, loaded.value, input.speaker);
    if (!speaker.ok) return speaker;
    const change = { text: input.text, ...speaker.value };
    if (!(await updateContribution(writer, organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "contribution.edit",
      objectType: "contribution",
      objectKey: id,
      objectName: loaded.value.meeting.title,
      before: { text: before.text, institutionId, personId },
      after: change,
    });
    return ok({ id });
  });
}
