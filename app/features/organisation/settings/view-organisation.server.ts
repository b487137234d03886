import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findOrganisation } from "./organisation.repository.server.ts";

/** The organisation to edit. Refused: `not-allowed`, `not-found`. */
export async function viewOrganisation(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const organisation = await findOrganisation(context.db, context.organisationId);
  return organisation ? ok(organisation) : refused("not-found");
}
