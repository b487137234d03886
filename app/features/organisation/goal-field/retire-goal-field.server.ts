import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import type { UseCaseContext } from "../../context.ts";
import type { RetireInput } from "../retire.schema.ts";
import { retireObject } from "../retire-object.server.ts";
import {
  findAllGoalFields,
  findGoalFieldById,
  updateGoalField,
} from "./goal-field.repository.server.ts";

/**
 * Takes a field out of the goal template, or back into it; what goals have written in it stays (R4-11).
 * Refused: `not-allowed`, `not-found`, `changed-meanwhile`; `taken` when another one has its name meanwhile.
 */
export function retireGoalField(context: UseCaseContext, id: string, input: RetireInput) {
  return retireObject(context, id, input, {
    operation: "organisation.manage",
    objectType: "goalField",
    find: findGoalFieldById,
    update: updateGoalField,
    mayRestore: async (writer, field) =>
      checkNameIsFree(field.name, await findAllGoalFields(writer, context.organisationId), "label"),
  });
}
