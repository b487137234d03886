import { checkMeetingPlan } from "#app/domain/cycle/committee-meeting.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findCommitteeMeetingById,
  updateCommitteeMeeting,
} from "./committee-meeting.repository.server.ts";
import type { CommitteeMeetingInput } from "./meeting.schema.ts";
import { findStepState } from "./round.repository.server.ts";

/**
 * Changes when, where and about what a committee meets. Neither the step it leaves nor the one it moves to may be closed.
 * Refused: `not-found`, `not-allowed`, `changed-meanwhile`, and what `checkMeetingPlan` refuses.
 */
export function editCommitteeMeeting(
  context: UseCaseContext,
  id: string,
  input: CommitteeMeetingInput & { readonly version: number },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findCommitteeMeetingById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const { committeeId, roundId } = before;
    if (!can(context.actor, "round.manage", { organisationId, committeeId })) {
      return refused("not-allowed");
    }
    const stands = checkMeetingPlan(
      await findStepState(writer, organisationId, roundId, before.step),
    );
    if (!stands.ok) return stands;
    const moves = checkMeetingPlan(
      await findStepState(writer, organisationId, roundId, input.step),
    );
    if (!moves.ok) return refused(moves.refusal.code, { field: "step" });
    const { version, ...change } = input;
    if (!(await updateCommitteeMeeting(writer, { organisationId, id, version }, change))) {
      return refused("changed-meanwhile");
    }
    const { step, title, heldOn, startsAtTime, place } = before;
    await recordAudit(writer, context, {
      operation: "committeeMeeting.edit",
      objectType: "committeeMeeting",
      objectKey: id,
      objectName: change.title,
      before: { step, title, heldOn, startsAtTime, place },
      after: change,
    });
    return ok({ id });
  });
}
