import type { UseCaseContext } from "../../context.ts";
import type { OrderInput } from "../order.schema.ts";
import { orderObjects } from "../order-objects.server.ts";
import { findAllCommittees } from "./committee.repository.server.ts";

/** Puts the committees in the order they are shown in everywhere. Refused: `not-allowed`. */
export function orderCommittees(context: UseCaseContext, input: OrderInput) {
  return orderObjects(context, input, { objectType: "committee", findAll: findAllCommittees });
}
