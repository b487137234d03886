import type { UseCaseContext } from "../../context.ts";
import type { OrderInput } from "../order.schema.ts";
import { orderObjects } from "../order-objects.server.ts";
import { findAllInstitutionTypes } from "./institution-type.repository.server.ts";

/** Puts the institution types in the order they are shown in everywhere. Refused: `not-allowed`. */
export function orderInstitutionTypes(context: UseCaseContext, input: OrderInput) {
  return orderObjects(context, input, {
    objectType: "institutionType",
    findAll: findAllInstitutionTypes,
  });
}
