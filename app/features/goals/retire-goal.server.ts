import { checkGoalSeason } from "#app/domain/goals/goal-season.ts";
import { moveGoal } from "#app/domain/goals/goal-workflow.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { updateGoal } from "./goal.repository.server.ts";
import { findAllStepsOfTerm } from "./goal-place.repository.server.ts";
import { loadGoal, resourceOf, standingOf } from "./load-goal.server.ts";

type RetireInput = {
  readonly version: number;
  readonly retire: "yes" | "no";
  readonly reason: string;
};

/**
 * Gives a goal up, or takes it back; nothing is deleted. Who writes the goals gives up one that was
 * never approved. What the committee has approved only the committee gives up (R4-10), with a reason that
 * everybody can read. Refused: `not-found`, `not-allowed`, `step-not-open`, `required` at `reason`,
 * `goal-retired`, `goal-not-retired`, `changed-meanwhile`.
 */
export function retireGoal(context: UseCaseContext, id: string, input: RetireInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const loaded = await loadGoal(writer, context, id);
    if (!loaded.ok) return loaded;
    const { goal, latest } = loaded.value;
    const isApproved = goal.approvedVersionNumber !== null;
    const operation = isApproved ? "goal.decide" : "goal.draft";
    if (!can(context.actor, operation, resourceOf(goal))) return refused("not-allowed");
    const season = checkGoalSeason(
      { roundId: goal.roundId, approvedNumber: goal.approvedVersionNumber },
      await findAllStepsOfTerm(writer, organisationId, goal),
    );
    if (!season.ok) return season;
    const isRetiring = input.retire === "yes";
    const moved = moveGoal(standingOf(goal, latest), isRetiring ? "retire" : "restore");
    if (!moved.ok) return moved;
    const reason = isRetiring ? input.reason.trim() : "";
    if (isRetiring && isApproved && reason === "") return refused("required", { field: "reason" });
    const change = { retiredAt: isRetiring ? context.now : null, retireReason: reason };
    if (!(await updateGoal(writer, organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: isRetiring ? "goal.retire" : "goal.restore",
      objectType: "goal",
      objectKey: id,
      objectName: latest.title,
      before: { retiredAt: goal.retiredAt, retireReason: goal.retireReason },
      after: change,
    });
    return ok({ id });
  });
}
