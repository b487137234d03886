import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { findAllPossibleOwners } from "../indicator-relations.repository.server.ts";
import { insertEarlyWarning } from "./early-warning.repository.server.ts";
import type { EarlyWarningInput } from "./early-warning.schema.ts";
import { auditedWarning, readEarlyWarning } from "./read-early-warning.ts";

/**
 * Says what may tell early that an indicator goes wrong: a signal, the value at which it warns, who looks and how often (R3-24).
 * Refused: `not-found`, `not-allowed`, `retired`, `invalid-number`, `unknown-choice` for an owner who is not here.
 */
export function defineEarlyWarning(
  context: UseCaseContext,
  indicatorId: string,
  input: EarlyWarningInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const indicator = await findIndicatorById(writer, organisationId, indicatorId);
    if (!indicator) return refused("not-found");
    const { institutionId } = indicator;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (indicator.retiredAt !== null) return refused("retired");
    const read = readEarlyWarning(input);
    if (!read.ok) return read;
    const warning = read.value;
    const owners = await findAllPossibleOwners(writer, organisationId);
    const owner = owners.find((one) => one.id === warning.ownerId);
    if (warning.ownerId !== null && !owner) {
      return refused("unknown-choice", { field: "ownerId" });
    }
    const id = newId();
    await insertEarlyWarning(writer, {
      id,
      organisationId,
      indicatorId,
      ...warning,
      retiredAt: null,
    });
    await recordAudit(writer, context, {
      operation: "earlyWarning.define",
      objectType: "earlyWarning",
      objectKey: id,
      objectName: warning.signal,
      after: auditedWarning(warning, owner?.name ?? ""),
    });
    return ok({ id });
  });
}
