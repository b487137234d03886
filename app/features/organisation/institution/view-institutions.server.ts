import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllAreas } from "../area/area.repository.server.ts";
import { findAllInstitutionTypes } from "../institution-type/institution-type.repository.server.ts";
import { findAllInstitutions, findInstitutionById } from "./institution.repository.server.ts";

/** All institutions by area, those out of use last. Refused: `not-allowed`. */
export async function viewInstitutions(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const institutions = await findAllInstitutions(context.db, context.organisationId);
  return ok({
    inUse: institutions.filter((institution) => institution.retiredAt === null),
    retired: institutions.filter((institution) => institution.retiredAt !== null),
  });
}

/** What an institution can be and where it can stand. Refused: `not-allowed`. */
export async function viewInstitutionChoices(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const types = await findAllInstitutionTypes(context.db, context.organisationId);
  const areas = await findAllAreas(context.db, context.organisationId);
  return ok({
    types: types.filter((type) => type.retiredAt === null).map(({ id, name }) => ({ id, name })),
    areas: areas
      .filter((area) => area.retiredAt === null)
      .map(({ id, name, committeeName }) => ({ id, name, committeeName })),
  });
}

/** One institution to edit, with its choices. Refused: `not-allowed`, `not-found`. */
export async function viewInstitution(context: UseCaseContext, id: string) {
  const choices = await viewInstitutionChoices(context);
  if (!choices.ok) return choices;
  const institution = await findInstitutionById(context.db, context.organisationId, id);
  return institution ? ok({ institution, ...choices.value }) : refused("not-found");
}
