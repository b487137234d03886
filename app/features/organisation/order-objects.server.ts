import { completeOrder, moveInOrder } from "#app/domain/organisation/order.ts";
import { can } from "#app/domain/permissions/can.ts";
import type { Operation } from "#app/domain/permissions/operations.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction, type Reader } from "#db/transaction.ts";
import { updatePositions } from "#db/update-positions.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import type { OrderInput } from "./order.schema.ts";

type Ordered = { readonly id: string; readonly name: string };

/** A list of the organisation's own that stands in an order of its own. */
export type OrderedKind = {
  readonly objectType: "committee" | "institutionType" | "goalField" | "overallGoal";
  readonly operation?: Operation;
  readonly findAll: (db: Reader, organisationId: string) => Promise<readonly Ordered[]>;
};

/**
 * Puts a list in the order of a form, with the step one of its rows takes. Ids that are not the
 * organisation's are passed over; what the form does not know stays last. Refused: `not-allowed`.
 */
export function orderObjects(context: UseCaseContext, input: OrderInput, kind: OrderedKind) {
  return inTransaction(context, async (writer) => {
    const operation = kind.operation ?? "organisation.manage";
    if (!can(context.actor, operation, context)) return refused("not-allowed");
    const rows = await kind.findAll(writer, context.organisationId);
    const known = rows.map((row) => row.id);
    const order = completeOrder(moveInOrder(input.order, input.move), known);
    await updatePositions(writer, kind.objectType, context.organisationId, order);
    const isMoved = (row: Ordered) => known.indexOf(row.id) !== order.indexOf(row.id);
    const moved =
      rows.find((row) => isMoved(row) && input.move.startsWith(`${row.id}:`)) ?? rows.find(isMoved);
    if (moved) {
      await recordAudit(writer, context, {
        operation: `${kind.objectType}.order`,
        objectType: kind.objectType,
        objectKey: moved.id,
        objectName: moved.name,
        before: { position: known.indexOf(moved.id) + 1 },
        after: { position: order.indexOf(moved.id) + 1 },
      });
    }
    return ok();
  });
}
