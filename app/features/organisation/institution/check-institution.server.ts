import { checkInstitutionPlace } from "#app/domain/organisation/institution.ts";
import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import type { Reader } from "#db/transaction.ts";
import { findAreaById } from "../area/area.repository.server.ts";
import { findInstitutionTypeById } from "../institution-type/institution-type.repository.server.ts";
import { findAllInstitutions } from "./institution.repository.server.ts";
import type { InstitutionInput } from "./institution.schema.ts";

/**
 * Whether an institution can be saved as it is: its name free, its type and area there and in use, a core
 * service under a committee. Refused: `taken`, `unknown-choice`, `core-needs-committee`.
 */
export async function checkInstitution(
  db: Reader,
  organisationId: string,
  institution: Pick<InstitutionInput, "name" | "institutionTypeId" | "areaId" | "scope">,
  id?: string,
) {
  const others = await findAllInstitutions(db, organisationId);
  const named = checkNameIsFree(
    institution.name,
    others.filter((other) => other.id !== id),
  );
  if (!named.ok) return named;
  return checkInstitutionPlace({
    scope: institution.scope,
    type: await findInstitutionTypeById(db, organisationId, institution.institutionTypeId),
    area: await findAreaById(db, organisationId, institution.areaId),
  });
}
