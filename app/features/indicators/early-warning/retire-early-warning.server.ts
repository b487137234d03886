import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import type { RetireInput } from "../../organisation/retire.schema.ts";
import { findEarlyWarningById, updateEarlyWarning } from "./early-warning.repository.server.ts";

/**
 * Takes a warning out of use, or into use again; its readings stay. Refused: `not-found`, `not-allowed`, `changed-meanwhile`.
 */
export function retireEarlyWarning(context: UseCaseContext, id: string, input: RetireInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findEarlyWarningById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const { institutionId } = before;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    const change = { retiredAt: input.retire === "yes" ? context.now : null };
    const row = { organisationId, id, version: input.version };
    if (!(await updateEarlyWarning(writer, row, change))) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: input.retire === "yes" ? "earlyWarning.retire" : "earlyWarning.restore",
      objectType: "earlyWarning",
      objectKey: id,
      objectName: before.signal,
      before: { retiredAt: before.retiredAt },
      after: change,
    });
    return ok({ id });
  });
}
