import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import type { RetireInput } from "../retire.schema.ts";
import { retireObject } from "../retire-object.server.ts";
import { checkInstitution } from "./check-institution.server.ts";
import { findInstitutionById, updateInstitution } from "./institution.repository.server.ts";

/**
 * Takes an institution out of use, or back into use; its goals and reports stay to be read. Refused:
 * `not-allowed`, `not-found`, `changed-meanwhile`; `place-retired` when its type or area is out of use,
 * `taken` when another one has its name meanwhile.
 */
export function retireInstitution(context: UseCaseContext, id: string, input: RetireInput) {
  return retireObject(context, id, input, {
    operation: "organisation.manage",
    objectType: "institution",
    find: findInstitutionById,
    update: updateInstitution,
    mayRestore: async (writer, institution) => {
      const checked = await checkInstitution(writer, context.organisationId, institution, id);
      if (checked.ok) return ok();
      return checked.refusal.code === "taken" ? checked : refused("place-retired");
    },
  });
}
