import { firstUse } from "#app/domain/organisation/in-use.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllCommittees, findCommitteeById } from "./committee.repository.server.ts";
import { usesOfCommittee } from "./retire-committee.server.ts";

/** All committees in their order, those out of use last. Refused: `not-allowed`. */
export async function viewCommittees(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const committees = await findAllCommittees(context.db, context.organisationId);
  return ok({
    inUse: committees.filter((committee) => committee.retiredAt === null),
    retired: committees.filter((committee) => committee.retiredAt !== null),
  });
}

/** One committee to edit, with what keeps it from going out of use. Refused: `not-allowed`, `not-found`. */
export async function viewCommittee(context: UseCaseContext, id: string) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const committee = await findCommitteeById(context.db, context.organisationId, id);
  if (!committee) return refused("not-found");
  return ok({ ...committee, use: firstUse(await usesOfCommittee(context.db, context, id)) });
}
