import { checkDecisionDate, checkReturnReason } from "#app/domain/goals/goal-decision.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import type { ReadVersion } from "./goal.schema.ts";
import { updateGoalVersion } from "./goal-version.repository.server.ts";
import { loadForMove } from "./load-goal.server.ts";

/**
 * Records that the committee sends a goal back with a reason (R4-10); an approved version stays in force
 * meanwhile. Refused: what `loadForMove`, `checkDecisionDate` and `checkReturnReason` refuse.
 */
export function returnGoal(
  context: UseCaseContext,
  id: string,
  input: ReadVersion & { readonly decidedOn: string; readonly reason: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId, today } = context;
    const loaded = await loadForMove(writer, context, id, {
      operation: "goal.decide",
      move: "return",
      read: input,
    });
    if (!loaded.ok) return loaded;
    const { goal, latest, next } = loaded.value;
    const dated = checkDecisionDate(input.decidedOn, { today, termStartsOn: goal.termStartsOn });
    if (!dated.ok) return dated;
    const reason = checkReturnReason(input.reason);
    if (!reason.ok) return reason;
    const change = {
      state: next.latestState,
      decidedBy: context.actor.personId,
      decidedOn: input.decidedOn,
      returnReason: reason.value,
    };
    if (!(await updateGoalVersion(writer, organisationId, latest.id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "goal.return",
      objectType: "goal",
      objectKey: id,
      objectName: latest.title,
      before: { state: latest.state, returnReason: latest.returnReason },
      after: change,
    });
    return ok({ id, committeeId: goal.committeeId });
  });
}
