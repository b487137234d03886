import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllPossibleOwners } from "../indicator-relations.repository.server.ts";
import { findEarlyWarningById, updateEarlyWarning } from "./early-warning.repository.server.ts";
import type { EditEarlyWarningInput } from "./early-warning.schema.ts";
import { auditedWarning, readEarlyWarning } from "./read-early-warning.ts";

/**
 * Changes a warning; its readings stay and are held against the new threshold. Refused: `not-found`, `not-allowed`,
 * `invalid-number`, `unknown-choice`, `changed-meanwhile`.
 */
export function editEarlyWarning(
  context: UseCaseContext,
  id: string,
  input: EditEarlyWarningInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findEarlyWarningById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const { institutionId } = before;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    const read = readEarlyWarning(input);
    if (!read.ok) return read;
    const change = read.value;
    const owners = await findAllPossibleOwners(writer, organisationId);
    const owner = owners.find((one) => one.id === change.ownerId);
    if (change.ownerId !== null && change.ownerId !== before.ownerId && !owner) {
      return refused("unknown-choice", { field: "ownerId" });
    }
    const row = { organisationId, id, version: input.version };
    if (!(await updateEarlyWarning(writer, row, change))) return refused("changed-meanwhile");
    await recordAudit(writer, context, {
      operation: "earlyWarning.edit",
      objectType: "earlyWarning",
      objectKey: id,
      objectName: change.signal,
      before: auditedWarning(before, before.ownerName ?? ""),
      after: auditedWarning(
        change,
        change.ownerId === null ? "" : (owner?.name ?? before.ownerName ?? ""),
      ),
    });
    return ok({ id });
  });
}
