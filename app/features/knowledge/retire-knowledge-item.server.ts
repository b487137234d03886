import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findStepState } from "../cycle/round.repository.server.ts";
import { findItemById, updateItem } from "./knowledge-item.repository.server.ts";

/**
 * Takes an item out of the knowledge pack, or puts it back; nothing is deleted, so goals that build on it still do.
 * Refused: `not-found`, `not-allowed`, `step-not-open`, `changed-meanwhile`.
 */
export function retireKnowledgeItem(
  context: UseCaseContext,
  id: string,
  input: { readonly version: number; readonly retire: "yes" | "no" },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findItemById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const resource = { organisationId, committeeId: before.committeeId };
    if (!can(context.actor, "knowledge.edit", resource)) return refused("not-allowed");
    const state = await findStepState(writer, organisationId, before.roundId, "knowledge");
    if (state !== "open") return refused("step-not-open");
    const isRetired = input.retire === "yes" ? 1 : 0;
    const row = { organisationId, id, version: input.version };
    if (!(await updateItem(writer, row, { isRetired }))) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: isRetired ? "knowledgeItem.retire" : "knowledgeItem.restore",
      objectType: "knowledgeItem",
      objectKey: id,
      objectName: before.title,
      before: { isRetired: before.isRetired },
      after: { isRetired },
    });
    return ok({ id, committeeSlug: before.committeeSlug, year: before.year });
  });
}
