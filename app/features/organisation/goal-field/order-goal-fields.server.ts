import type { UseCaseContext } from "../../context.ts";
import type { OrderInput } from "../order.schema.ts";
import { orderObjects } from "../order-objects.server.ts";
import { findAllGoalFields } from "./goal-field.repository.server.ts";

/** Puts the organisation's own fields of the goal template in order. Refused: `not-allowed`. */
export function orderGoalFields(context: UseCaseContext, input: OrderInput) {
  return orderObjects(context, input, { objectType: "goalField", findAll: findAllGoalFields });
}
