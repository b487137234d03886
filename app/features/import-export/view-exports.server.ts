import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findInstitutionNames } from "./import-snapshot.repository.server.ts";

/** What can be taken out, of the whole organisation or of one institution. Refused: `not-allowed`. */
export async function viewExports(context: UseCaseContext, asked: string | null) {
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const institutions = await findInstitutionNames(context.db, context.organisationId);
  return ok({
    chosen: institutions.find(({ slug }) => slug === asked)?.slug ?? "",
    institutions: institutions.map(({ slug, name }) => ({ slug, name })),
  });
}
