import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { checkInstitution } from "./check-institution.server.ts";
import { findInstitutionById, updateInstitution } from "./institution.repository.server.ts";
import type { InstitutionInput } from "./institution.schema.ts";

type Change = InstitutionInput & { readonly version: number };

/**
 * Changes an institution; its address stays, so that links keep working. Refused: `not-allowed`,
 * `not-found`, `changed-meanwhile`, and what `checkInstitution` refuses.
 */
export function editInstitution(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const before = await findInstitutionById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const checked = await checkInstitution(writer, organisationId, input, id);
    if (!checked.ok) return checked;
    const { version, ...change } = input;
    if (!(await updateInstitution(writer, { organisationId, id, version }, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "institution.edit",
      objectType: "institution",
      objectKey: id,
      objectName: change.name,
      before,
      after: change,
    });
    return ok({ id });
  });
}
