import { checkDecision } from "#app/domain/cycle/committee-meeting.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findCommitteeMeetingById,
  updateCommitteeMeeting,
} from "./committee-meeting.repository.server.ts";
import { findStepState } from "./round.repository.server.ts";

/**
 * Records that the committee has met and what it decided, by its chair or the administration.
 * Refused: `not-found`, `not-allowed`, `changed-meanwhile`, and what `checkDecision` refuses.
 */
export function recordCommitteeDecision(
  context: UseCaseContext,
  id: string,
  input: { readonly decisionText: string; readonly version: number },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findCommitteeMeetingById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const resource = { organisationId, committeeId: before.committeeId };
    if (!can(context.actor, "committeeMeeting.record", resource)) return refused("not-allowed");
    const state = await findStepState(writer, organisationId, before.roundId, before.step);
    const checked = checkDecision(before, state, context.today);
    if (!checked.ok) return checked;
    const change = { decisionText: input.decisionText, isHeld: 1 as const };
    const read = { organisationId, id, version: input.version };
    if (!(await updateCommitteeMeeting(writer, read, change))) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: "committeeMeeting.record",
      objectType: "committeeMeeting",
      objectKey: id,
      objectName: before.title,
      before: { decisionText: before.decisionText, isHeld: before.isHeld },
      after: change,
    });
    return ok({ id });
  });
}
