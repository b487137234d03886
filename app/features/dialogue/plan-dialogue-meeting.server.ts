import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { findRound } from "#app/features/cycle/round.repository.server.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertAgendaItems } from "./agenda.repository.server.ts";
import { checkMeetingPlan } from "./check-meeting-plan.server.ts";
import { insertMeeting } from "./dialogue-meeting.repository.server.ts";
import { isDialogueOpen } from "./load-meeting.server.ts";
import type { MeetingInput } from "./meeting.schema.ts";
import {
  insertJointCommittees,
  insertMeetingInstitutions,
} from "./participant.repository.server.ts";

/**
 * Plans a dialogue meeting in a round, by the committee's slug and the year. Its agenda opens with last
 * round's goals and effects, whatever else is on it (R4-07).
 * Refused: `not-found`, `not-allowed`, `step-not-open`, and what `checkMeetingPlan` refuses.
 */
export function planDialogueMeeting(
  context: UseCaseContext,
  committeeSlug: string,
  year: number,
  input: MeetingInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const round = await findRound(writer, organisationId, committeeSlug, year);
    if (!round) return refused("not-found");
    const resource = { organisationId, committeeId: round.committeeId };
    if (!can(context.actor, "dialogueMeeting.plan", resource)) return refused("not-allowed");
    if (!(await isDialogueOpen(writer, context, round.id))) return refused("step-not-open");
    const calling = { committeeId: round.committeeId, meetingId: null };
    const plan = await checkMeetingPlan(writer, organisationId, calling, input);
    if (!plan.ok) return plan;
    const { institutionIds, jointIds, facilitatorId } = plan.value;
    const { title, model, theme, heldOn, startsAtTime, place } = input;
    const meeting = { title, model, theme, heldOn, startsAtTime, place, facilitatorId };
    const id = newId();
    await insertMeeting(writer, {
      ...meeting,
      id,
      organisationId,
      roundId: round.id,
      state: "planned",
      summary: "",
      startedAt: null,
      closedAt: null,
    });
    await insertMeetingInstitutions(writer, organisationId, id, institutionIds);
    await insertJointCommittees(writer, organisationId, id, jointIds);
    await insertAgendaItems(writer, agendaOf(organisationId, id, input));
    await recordAudit(writer, context, {
      operation: "dialogueMeeting.plan",
      objectType: "dialogueMeeting",
      objectKey: id,
      objectName: title,
      after: {
        ...meeting,
        institutionIds: institutionIds.join(" "),
        committeeIds: jointIds.join(" "),
      },
    });
    return ok({ id });
  });
}

function agendaOf(organisationId: string, dialogueMeetingId: string, input: MeetingInput) {
  const opening = { title: "", minutes: input.followUpMinutes, isFollowUp: 1 as const };
  const others = input.agenda.map(({ title, minutes }) => ({
    title,
    minutes,
    isFollowUp: 0 as const,
  }));
  return [opening, ...others].map((item, position) => ({
    ...item,
    id: newId(),
    organisationId,
    dialogueMeetingId,
    position,
    startedAt: null,
    endedAt: null,
  }));
}
