import { slugOf } from "#app/domain/organisation/slug.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { checkInstitution } from "./check-institution.server.ts";
import { findAllInstitutionSlugs, insertInstitution } from "./institution.repository.server.ts";
import type { InstitutionInput } from "./institution.schema.ts";

/**
 * Creates an institution. Refused: `not-allowed`, and what `checkInstitution` refuses.
 */
export function createInstitution(context: UseCaseContext, input: InstitutionInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const checked = await checkInstitution(writer, organisationId, input);
    if (!checked.ok) return checked;
    const slugs = await findAllInstitutionSlugs(writer, organisationId);
    const institution = {
      id: newId(),
      organisationId,
      slug: slugOf(input.name, slugs, "institution"),
      ...input,
    };
    await insertInstitution(writer, institution);
    await recordAudit(writer, context, {
      operation: "institution.create",
      objectType: "institution",
      objectKey: institution.id,
      objectName: institution.name,
      after: input,
    });
    return ok({ id: institution.id });
  });
}
