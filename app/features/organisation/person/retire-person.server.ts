import { checkKeepsAdministrator } from "#app/domain/organisation/role-assignment.ts";
import { ok } from "#app/domain/result.ts";
import { deleteAllSessionsOfPerson } from "../../auth/session.repository.server.ts";
import { deleteUnusedSignInLinks } from "../../auth/sign-in-link.repository.server.ts";
import type { UseCaseContext } from "../../context.ts";
import type { RetireInput } from "../retire.schema.ts";
import { retireObject } from "../retire-object.server.ts";
import { findPersonById, updatePerson } from "./person.repository.server.ts";
import { findAllAdministratorIds } from "./role-assignment.repository.server.ts";

/**
 * Takes a person out of use, or back into use. Sessions and links to sign in with end at once; what the
 * person has written stays under the name. Refused: `not-allowed`, `not-found`, `changed-meanwhile`,
 * `last-administrator`.
 */
export function retirePerson(context: UseCaseContext, id: string, input: RetireInput) {
  const { organisationId } = context;
  return retireObject(context, id, input, {
    operation: "person.manage",
    objectType: "person",
    find: findPersonById,
    update: updatePerson,
    mayRetire: async (writer) => {
      const administrators = await findAllAdministratorIds(writer, organisationId);
      const checked = checkKeepsAdministrator(administrators, id);
      if (!checked.ok) return checked;
      await deleteAllSessionsOfPerson(writer, organisationId, id);
      await deleteUnusedSignInLinks(writer, organisationId, id);
      return ok();
    },
  });
}
