import { checkPassword } from "#app/domain/auth/password.ts";
import { slugOf } from "#app/domain/organisation/slug.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Database } from "#db/connect.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { insertPerson } from "../organisation/person/person.repository.server.ts";
import { insertRoleAssignment } from "../organisation/person/role-assignment.repository.server.ts";
import { updatePasswordHash } from "./own-person.repository.server.ts";
import { hashPassword } from "./password.server.ts";
import { hasOrganisation, insertFirstOrganisation } from "./setup.repository.server.ts";
import type { SetupInput } from "./setup.schema.ts";
import { type SetupDoor, viewSetup } from "./view-setup.server.ts";

/** Goals per institution before a warning; the model asks for few (R4-16). */
const softGoalLimit = 3;

/**
 * Creates the first organisation with its system administrator, who is to be signed in. Refused:
 * `not-found` with a wrong token or when an organisation exists, and what `checkPassword` refuses.
 */
export async function setUpOrganisation(
  db: Database,
  door: SetupDoor,
  input: Omit<SetupInput, "repeat">,
  moment: { readonly now: string; readonly today: string },
) {
  const opened = await viewSetup(db, door);
  if (!opened.ok) return opened;
  const checked = checkPassword(input.password, input);
  if (!checked.ok) return checked;
  const passwordHash = await hashPassword(input.password);
  const organisationId = newId();
  const personId = newId();
  const { kind, organisationName, country, locale, name, email } = input;
  const context: UseCaseContext = {
    db,
    organisationId,
    actor: { personId, organisationId, assignments: [] },
    locale,
    ...moment,
  };
  return inTransaction(context, async (writer) => {
    if (await hasOrganisation(writer)) return refused("not-found");
    await insertFirstOrganisation(writer, {
      id: organisationId,
      slug: slugOf(organisationName, [], "organisation"),
      name: organisationName,
      kind,
      country,
      locale,
      softGoalLimit,
      createdAt: moment.now,
    });
    await insertPerson(writer, { id: personId, organisationId, name, title: "", email, locale });
    await updatePasswordHash(writer, organisationId, personId, passwordHash);
    await insertRoleAssignment(writer, {
      id: newId(),
      organisationId,
      personId,
      role: "systemAdministrator",
      committeeId: null,
      institutionId: null,
    });
    await recordAudit(writer, context, {
      operation: "organisation.create",
      objectType: "organisation",
      objectKey: organisationId,
      objectName: organisationName,
      after: { name: organisationName, kind, country, locale },
    });
    return ok({ personId, organisationId });
  });
}
