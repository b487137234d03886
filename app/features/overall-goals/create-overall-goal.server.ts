import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkOverallGoal, overallGoalOf } from "./check-overall-goal.server.ts";
import { findNextOverallPosition, insertOverallGoal } from "./overall-goal.repository.server.ts";
import type { OverallGoalInput } from "./overall-goal.schema.ts";
import { replaceIndicators } from "./overall-goal-indicator.repository.server.ts";

/**
 * Sets an overall goal for the organisation or one of its services (R3-26), last in the order. Refused: `not-allowed` and what
 * `checkOverallGoal` refuses.
 */
export function createOverallGoal(context: UseCaseContext, input: OverallGoalInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    if (!can(context.actor, "overallGoal.edit", context)) return refused("not-allowed");
    const wished = overallGoalOf(input);
    const checked = await checkOverallGoal(writer, organisationId, wished, null);
    if (!checked.ok) return checked;
    const { indicatorIds, ...values } = wished;
    const id = newId();
    await insertOverallGoal(writer, {
      ...values,
      id,
      organisationId,
      position: await findNextOverallPosition(writer, organisationId),
      retiredAt: null,
    });
    await replaceIndicators(writer, organisationId, id, indicatorIds);
    await recordAudit(writer, context, {
      operation: "overallGoal.create",
      objectType: "overallGoal",
      objectKey: id,
      objectName: wished.title,
      after: wished,
    });
    return ok({ id });
  });
}
