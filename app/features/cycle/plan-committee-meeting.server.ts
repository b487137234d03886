import { checkMeetingPlan } from "#app/domain/cycle/committee-meeting.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertCommitteeMeeting } from "./committee-meeting.repository.server.ts";
import type { CommitteeMeetingInput } from "./meeting.schema.ts";
import { findRound, findStepState } from "./round.repository.server.ts";

/**
 * Plans a meeting of the committee in a step of its round.
 * Refused: `not-found`, `not-allowed`, and what `checkMeetingPlan` refuses.
 */
export function planCommitteeMeeting(
  context: UseCaseContext,
  committeeSlug: string,
  year: number,
  input: CommitteeMeetingInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const round = await findRound(writer, organisationId, committeeSlug, year);
    if (!round) return refused("not-found");
    const { committeeId } = round;
    const resource = { organisationId, committeeId };
    if (!can(context.actor, "round.manage", resource)) return refused("not-allowed");
    const state = await findStepState(writer, organisationId, round.id, input.step);
    const checked = checkMeetingPlan(state);
    if (!checked.ok) return checked;
    const id = newId();
    const meeting = { id, organisationId, committeeId, roundId: round.id, ...input };
    await insertCommitteeMeeting(writer, meeting);
    await recordAudit(writer, context, {
      operation: "committeeMeeting.plan",
      objectType: "committeeMeeting",
      objectKey: id,
      objectName: input.title,
      after: input,
    });
    return ok({ id });
  });
}
