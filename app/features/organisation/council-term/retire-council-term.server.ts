import { checkCouncilTerm } from "#app/domain/organisation/council-term.ts";
import type { UseCaseContext } from "../../context.ts";
import type { RetireInput } from "../retire.schema.ts";
import { retireObject } from "../retire-object.server.ts";
import {
  findAllCouncilTerms,
  findCouncilTermById,
  updateCouncilTerm,
} from "./council-term.repository.server.ts";

/**
 * Takes a council term out of use, or back into use; its rounds stay as they are. Refused: `not-allowed`,
 * `not-found`, `changed-meanwhile`; `terms-overlap` when another term holds its days meanwhile.
 */
export function retireCouncilTerm(context: UseCaseContext, id: string, input: RetireInput) {
  return retireObject(context, id, input, {
    operation: "organisation.manage",
    objectType: "councilTerm",
    find: findCouncilTermById,
    update: updateCouncilTerm,
    mayRestore: async (writer, term) => {
      const others = await findAllCouncilTerms(writer, context.organisationId);
      return checkCouncilTerm(
        term,
        others.filter((other) => other.id !== id && other.retiredAt === null),
      );
    },
  });
}
