import { checkNotInUse, type Use } from "#app/domain/organisation/in-use.ts";
import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../../context.ts";
import { countInstitutionsOfType } from "../institution/institution.repository.server.ts";
import type { RetireInput } from "../retire.schema.ts";
import { retireObject } from "../retire-object.server.ts";
import {
  findAllInstitutionTypes,
  findInstitutionTypeById,
  updateInstitutionType,
} from "./institution-type.repository.server.ts";

/**
 * Takes an institution type out of use, or back into use. Refused: `not-allowed`, `not-found`,
 * `changed-meanwhile`; `in-use` while an institution in use is of the type; `taken` when another one has its
 * name meanwhile.
 */
export function retireInstitutionType(context: UseCaseContext, id: string, input: RetireInput) {
  return retireObject(context, id, input, {
    operation: "organisation.manage",
    objectType: "institutionType",
    find: findInstitutionTypeById,
    update: updateInstitutionType,
    mayRetire: async (writer) => checkNotInUse(await usesOfInstitutionType(writer, context, id)),
    mayRestore: async (writer, type) =>
      checkNameIsFree(type.name, await findAllInstitutionTypes(writer, context.organisationId)),
  });
}

/** What leans on an institution type. */
export async function usesOfInstitutionType(
  db: Reader,
  { organisationId }: UseCaseContext,
  id: string,
): Promise<Use[]> {
  return [{ what: "institutions", count: await countInstitutionsOfType(db, organisationId, id) }];
}
