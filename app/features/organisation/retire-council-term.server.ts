import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findCouncilTermById, updateCouncilTerm } from "./council-term.repository.server.ts";

/**
 * Takes a council term out of use, or back into use; its rounds stay as they are.
 * Refused: `not-allowed`, `not-found`, `changed-meanwhile`.
 */
export function retireCouncilTerm(
  context: UseCaseContext,
  id: string,
  input: { readonly version: number; readonly retire: "yes" | "no" },
) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const before = await findCouncilTermById(writer, context.organisationId, id);
    if (!before) return refused("not-found");
    const change = { retiredAt: input.retire === "yes" ? context.now : null };
    if (!(await updateCouncilTerm(writer, context.organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: input.retire === "yes" ? "councilTerm.retire" : "councilTerm.restore",
      objectType: "councilTerm",
      objectKey: id,
      objectName: before.name,
      before: { retiredAt: before.retiredAt },
      after: change,
    });
    return ok({ id });
  });
}
