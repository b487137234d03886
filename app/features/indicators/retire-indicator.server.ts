import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById, updateIndicator } from "./indicator.repository.server.ts";

/**
 * Takes an indicator out of use, or back into use. Its history stays, and goals that name it keep it.
 * Refused: `not-found`, `not-allowed`, `changed-meanwhile`.
 */
export function retireIndicator(
  context: UseCaseContext,
  id: string,
  input: { readonly version: number; readonly retire: "yes" | "no" },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findIndicatorById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const { institutionId } = before;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    const change = { retiredAt: input.retire === "yes" ? context.now : null };
    if (!(await updateIndicator(writer, organisationId, id, input.version, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: input.retire === "yes" ? "indicator.retire" : "indicator.restore",
      objectType: "indicator",
      objectKey: id,
      objectName: before.name,
      before: { retiredAt: before.retiredAt },
      after: change,
    });
    return ok({ id });
  });
}
