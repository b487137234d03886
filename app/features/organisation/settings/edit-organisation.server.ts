import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findOrganisation, updateOrganisation } from "./organisation.repository.server.ts";
import type { OrganisationInput } from "./organisation.schema.ts";

/**
 * Changes the organisation's name, language, soft limit of goals per institution (R4-16), when answers are too few to show (RULES 7) and whether a
 * result better than the status counts as partly fulfilled (RULES 4). Refused: `not-allowed`, `not-found`,
 * `changed-meanwhile`.
 */
export function editOrganisation(context: UseCaseContext, input: OrganisationInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const before = await findOrganisation(writer, context.organisationId);
    if (!before) return refused("not-found");
    const { version, ...given } = input;
    const change = {
      ...given,
      usesBaselineFallback: given.usesBaselineFallback ? (1 as const) : (0 as const),
    };
    if (!(await updateOrganisation(writer, context.organisationId, version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "organisation.edit",
      objectType: "organisation",
      objectKey: context.organisationId,
      objectName: change.name,
      before,
      after: change,
    });
    return ok();
  });
}
