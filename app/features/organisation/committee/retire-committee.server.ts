import { checkNotInUse, type Use } from "#app/domain/organisation/in-use.ts";
import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../../context.ts";
import { countAreasOfCommittee } from "../area/area.repository.server.ts";
import type { RetireInput } from "../retire.schema.ts";
import { retireObject } from "../retire-object.server.ts";
import {
  countOpenRounds,
  findAllCommittees,
  findCommitteeById,
  updateCommittee,
} from "./committee.repository.server.ts";

/**
 * Takes a committee out of use, or back into use; its rounds stay to be read. Refused: `not-allowed`,
 * `not-found`, `changed-meanwhile`; `in-use` while it has a round with an open step or an area in use; `taken`
 * when another one has its name meanwhile.
 */
export function retireCommittee(context: UseCaseContext, id: string, input: RetireInput) {
  return retireObject(context, id, input, {
    operation: "organisation.manage",
    objectType: "committee",
    find: findCommitteeById,
    update: updateCommittee,
    mayRetire: async (writer) => checkNotInUse(await usesOfCommittee(writer, context, id)),
    mayRestore: async (writer, committee) =>
      checkNameIsFree(committee.name, await findAllCommittees(writer, context.organisationId)),
  });
}

/** What leans on a committee. */
export async function usesOfCommittee(
  db: Reader,
  { organisationId }: UseCaseContext,
  id: string,
): Promise<Use[]> {
  return [
    { what: "rounds", count: await countOpenRounds(db, organisationId, id) },
    { what: "areas", count: await countAreasOfCommittee(db, organisationId, id) },
  ];
}
