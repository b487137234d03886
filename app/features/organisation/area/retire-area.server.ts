import { checkNotInUse, type Use } from "#app/domain/organisation/in-use.ts";
import { refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../../context.ts";
import { countInstitutionsOfArea } from "../institution/institution.repository.server.ts";
import type { RetireInput } from "../retire.schema.ts";
import { retireObject } from "../retire-object.server.ts";
import { findAreaById, updateArea } from "./area.repository.server.ts";
import { checkArea } from "./check-area.server.ts";

/**
 * Takes an area out of use, or back into use. Refused: `not-allowed`, `not-found`, `changed-meanwhile`;
 * `in-use` while an institution in use stands in it; `taken` when another one has its
 * name meanwhile; `place-retired` when its committee is out of use.
 */
export function retireArea(context: UseCaseContext, id: string, input: RetireInput) {
  return retireObject(context, id, input, {
    operation: "organisation.manage",
    objectType: "area",
    find: findAreaById,
    update: updateArea,
    mayRetire: async (writer) => checkNotInUse(await usesOfArea(writer, context, id)),
    mayRestore: async (writer, area) => {
      const checked = await checkArea(writer, context.organisationId, area);
      if (checked.ok || checked.refusal.code === "taken") return checked;
      return refused("place-retired");
    },
  });
}

/** What leans on an area. */
export async function usesOfArea(
  db: Reader,
  { organisationId }: UseCaseContext,
  id: string,
): Promise<Use[]> {
  return [{ what: "institutions", count: await countInstitutionsOfArea(db, organisationId, id) }];
}
