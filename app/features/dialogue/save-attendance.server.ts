import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import {
  deleteAttendance,
  findAllAttending,
  insertAttendance,
} from "./attendance.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";
import { findAllInstitutionsOfMeeting } from "./participant.repository.server.ts";
import { findAllWhoMayAttend } from "./people.repository.server.ts";
import type { AttendanceInput } from "./recording.schema.ts";

/**
 * Records who is there. Only what was changed on the page is changed, so that two people can mark at once:
 * `shownIds` are those the page showed as present, `presentIds` those marked now.
 * Refused: what `loadMeetingToChange` refuses; `unknown-choice` for someone who belongs to no committee or
 * institution of the meeting.
 */
export function saveAttendance(context: UseCaseContext, meetingId: string, input: AttendanceInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const run = "dialogueMeeting.run";
    const loaded = await loadMeetingToChange(writer, context, meetingId, run, "plan");
    if (!loaded.ok) return loaded;
    const { committeeIds, meeting } = loaded.value;
    const institutions = await findAllInstitutionsOfMeeting(writer, organisationId, meetingId);
    const institutionIds = institutions.map((one) => one.id);
    const [people, before] = await Promise.all([
      findAllWhoMayAttend(writer, organisationId, committeeIds, institutionIds),
      findAllAttending(writer, organisationId, meetingId),
    ]);
    const known = new Set([...people, ...before].map((person) => person.id));
    const come = input.presentIds.filter((id) => !input.shownIds.includes(id));
    const gone = input.shownIds.filter((id) => !input.presentIds.includes(id));
    if (!come.every((id) => known.has(id))) {
      return refused("unknown-choice", { field: "presentIds" });
    }
    await insertAttendance(writer, organisationId, meetingId, come);
    await deleteAttendance(writer, organisationId, meetingId, gone);
    await recordAudit(writer, context, {
      operation: "attendance.save",
      objectType: "dialogueMeeting",
      objectKey: meetingId,
      objectName: meeting.title,
      after: { come: come.join(" "), gone: gone.join(" ") },
    });
    return ok({ id: meetingId });
  });
}
