import { completeOrder, moveInOrder } from "#app/domain/organisation/order.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { updatePositions } from "#db/update-positions.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllGoalsOfInstitution } from "./goal-list.repository.server.ts";
import { findGoalPlace } from "./goal-place.repository.server.ts";

/**
 * Puts an institution's goals of the term in the order they are read in, with the step one of them takes.
 * Goals that are not the institution's are passed over. Refused: `not-found`, `not-allowed`.
 */
export function orderGoals(
  context: UseCaseContext,
  where: { readonly institutionSlug: string; readonly year: number },
  input: { readonly order: readonly string[]; readonly move: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const place = await findGoalPlace(writer, organisationId, where.institutionSlug, where.year);
    if (!place?.councilTermId) return refused("not-found");
    if (!can(context.actor, "goal.draft", place)) return refused("not-allowed");
    const { institutionId, councilTermId } = place;
    const goals = await findAllGoalsOfInstitution(writer, organisationId, {
      institutionId,
      councilTermId,
    });
    const known = goals.map((goal) => goal.id);
    const order = completeOrder(moveInOrder(input.order, input.move), known);
    await updatePositions(writer, "goal", organisationId, order);
    await recordAudit(writer, context, {
      operation: "goal.order",
      objectType: "institution",
      objectKey: institutionId,
      objectName: place.institutionName,
      before: { order: known.join(" ") },
      after: { order: order.join(" ") },
    });
    return ok({ committeeSlug: place.committeeSlug });
  });
}
