import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkOverallGoal, overallGoalOf } from "./check-overall-goal.server.ts";
import { findOverallGoalById, updateOverallGoal } from "./overall-goal.repository.server.ts";
import type { OverallGoalInput } from "./overall-goal.schema.ts";
import {
  findAllIndicatorTies,
  replaceIndicators,
} from "./overall-goal-indicator.repository.server.ts";

/**
 * Changes an overall goal. Refused: `not-allowed`, `not-found`, `changed-meanwhile` and what `checkOverallGoal` refuses,
 * `place-in-use` among it.
 */
export function editOverallGoal(
  context: UseCaseContext,
  id: string,
  input: OverallGoalInput & { readonly version: number },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    if (!can(context.actor, "overallGoal.edit", context)) return refused("not-allowed");
    const goal = await findOverallGoalById(writer, organisationId, id);
    if (!goal) return refused("not-found");
    if (goal.version !== input.version) return refused("changed-meanwhile");
    const ties = await findAllIndicatorTies(writer, organisationId, [id]);
    const before = { goal, indicatorIds: ties.map(({ indicatorId }) => indicatorId) };
    const wished = overallGoalOf(input);
    const checked = await checkOverallGoal(writer, organisationId, wished, before);
    if (!checked.ok) return checked;
    const { indicatorIds, ...change } = wished;
    const row = { organisationId, id, version: input.version };
    if (!(await updateOverallGoal(writer, row, change))) return refused("changed-meanwhile");
    await replaceIndicators(writer, organisationId, id, indicatorIds);
    await recordAudit(writer, context, {
      operation: "overallGoal.edit",
      objectType: "overallGoal",
      objectKey: id,
      objectName: change.title,
      before: { ...goal, indicatorIds: JSON.stringify(before.indicatorIds) },
      after: { ...change, indicatorIds: JSON.stringify(indicatorIds) },
    });
    return ok({ id });
  });
}
