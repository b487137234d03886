import { checkDecisionDate } from "#app/domain/goals/goal-decision.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkServesBearing } from "./check-is-whole.server.ts";
import { updateGoal } from "./goal.repository.server.ts";
import type { ReadVersion } from "./goal.schema.ts";
import { updateGoalVersion } from "./goal-version.repository.server.ts";
import { loadForMove } from "./load-goal.server.ts";

/**
 * Records that the committee approves a goal (R4-10); from then on its text stands. Refused: what
 * `loadForMove` and `checkDecisionDate` refuse, and `bearing-not-in-force` where it has lost its bearing since it was sent.
 */
export function approveGoal(
  context: UseCaseContext,
  id: string,
  input: ReadVersion & { readonly decidedOn: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId, today } = context;
    const loaded = await loadForMove(writer, context, id, {
      operation: "goal.decide",
      move: "approve",
      read: input,
    });
    if (!loaded.ok) return loaded;
    const { goal, latest, next } = loaded.value;
    const dated = checkDecisionDate(input.decidedOn, { today, termStartsOn: goal.termStartsOn });
    if (!dated.ok) return dated;
    const bearing = await checkServesBearing(writer, goal, latest);
    if (!bearing.ok) return bearing;
    const isSaved =
      (await updateGoalVersion(writer, organisationId, latest.id, input.version, {
        state: next.latestState,
        decidedBy: context.actor.personId,
        decidedOn: input.decidedOn,
        returnReason: "",
      })) &&
      (await updateGoal(writer, organisationId, id, goal.version, {
        approvedVersionNumber: next.approvedNumber,
      }));
    if (!isSaved) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: "goal.approve",
      objectType: "goal",
      objectKey: id,
      objectName: latest.title,
      before: { state: latest.state, approvedVersionNumber: goal.approvedVersionNumber },
      after: {
        state: next.latestState,
        approvedVersionNumber: next.approvedNumber,
        decidedOn: input.decidedOn,
      },
    });
    return ok({ id, committeeId: goal.committeeId });
  });
}
