import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import type { OrderInput } from "../organisation/order.schema.ts";
import { orderObjects } from "../organisation/order-objects.server.ts";
import { findAllOverallGoals } from "./overall-goal.repository.server.ts";

/**
 * Puts overall goals of one place in order: the organisation's, or one service's, in a term. The form's first goal says which
 * place that is. Refused: `not-allowed`.
 */
export function orderOverallGoals(context: UseCaseContext, input: OrderInput) {
  return orderObjects(context, input, {
    objectType: "overallGoal",
    operation: "overallGoal.edit",
    findAll: (db, organisationId) => findAllBeside(db, organisationId, input.order),
  });
}

async function findAllBeside(db: Reader, organisationId: string, order: readonly string[]) {
  const all = await findAllOverallGoals(db, organisationId);
  const first = all.find(({ id }) => order.includes(id));
  return all.filter(
    (one) =>
      one.retiredAt === null &&
      one.councilTermId === first?.councilTermId &&
      one.areaId === first.areaId,
  );
}
