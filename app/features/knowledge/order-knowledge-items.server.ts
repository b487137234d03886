import { completeOrder, moveInOrder } from "#app/domain/organisation/order.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { updatePositions } from "#db/update-positions.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findRound, findStepState } from "../cycle/round.repository.server.ts";
import { findAllItemsOfRound } from "./knowledge-item.repository.server.ts";

/**
 * Puts a pack's items in another order. Ids that are not the pack's are passed over; what the form does not
 * know stays last. Refused: `not-found`, `not-allowed`, `step-not-open`.
 */
export function orderKnowledgeItems(
  context: UseCaseContext,
  committeeSlug: string,
  year: number,
  input: { readonly order: readonly string[]; readonly move: string },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const round = await findRound(writer, organisationId, committeeSlug, year);
    if (!round) return refused("not-found");
    const resource = { organisationId, committeeId: round.committeeId };
    if (!can(context.actor, "knowledge.edit", resource)) return refused("not-allowed");
    const state = await findStepState(writer, organisationId, round.id, "knowledge");
    if (state !== "open") return refused("step-not-open");
    const items = await findAllItemsOfRound(writer, organisationId, round.id);
    const known = items.map(({ id }) => id);
    const order = completeOrder(moveInOrder(input.order, input.move), known);
    await updatePositions(writer, "knowledgeItem", organisationId, order);
    await recordAudit(writer, context, {
      operation: "knowledgeItem.order",
      objectType: "round",
      objectKey: round.id,
      objectName: `${round.committeeName} ${round.year}`,
      before: { order: titlesOf(items, known) },
      after: { order: titlesOf(items, order) },
    });
    return ok({ id: round.id });
  });
}

function titlesOf(
  items: readonly { readonly id: string; readonly title: string }[],
  order: readonly string[],
): string {
  return order.map((id) => items.find((item) => item.id === id)?.title ?? "").join(" · ");
}
