import { firstUse } from "#app/domain/organisation/in-use.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import {
  findAllInstitutionTypes,
  findInstitutionTypeById,
} from "./institution-type.repository.server.ts";
import { usesOfInstitutionType } from "./retire-institution-type.server.ts";

/** All institution types in their order, those out of use last. Refused: `not-allowed`. */
export async function viewInstitutionTypes(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const types = await findAllInstitutionTypes(context.db, context.organisationId);
  return ok({
    inUse: types.filter((type) => type.retiredAt === null),
    retired: types.filter((type) => type.retiredAt !== null),
  });
}

/** One institution type to edit. Refused: `not-allowed`, `not-found`. */
export async function viewInstitutionType(context: UseCaseContext, id: string) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const type = await findInstitutionTypeById(context.db, context.organisationId, id);
  if (!type) return refused("not-found");
  return ok({ ...type, use: firstUse(await usesOfInstitutionType(context.db, context, id)) });
}
