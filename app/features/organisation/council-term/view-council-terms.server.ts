import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllCouncilTerms, findCouncilTermById } from "./council-term.repository.server.ts";

/** All council terms, the newest first. Refused: `not-allowed`. */
export async function viewCouncilTerms(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  return ok({ terms: await findAllCouncilTerms(context.db, context.organisationId) });
}

/** One council term to edit. Refused: `not-allowed`, `not-found`. */
export async function viewCouncilTerm(context: UseCaseContext, id: string) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const term = await findCouncilTermById(context.db, context.organisationId, id);
  return term ? ok(term) : refused("not-found");
}
