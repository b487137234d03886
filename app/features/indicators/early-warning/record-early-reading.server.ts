import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newOrderedId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findEarlyWarningById, insertEarlyReading } from "./early-warning.repository.server.ts";
import type { EarlyReadingInput } from "./early-warning.schema.ts";
import { numberOf } from "./read-early-warning.ts";

/**
 * Writes down what a signal showed on a day. A wrong one is followed by a later one of the same day, which counts. Refused:
 * `not-found`, `not-allowed`, `retired`, `date-in-future`, and `invalid-number` where it is not one number in the signal's
 * unit.
 */
export function recordEarlyReading(context: UseCaseContext, id: string, input: EarlyReadingInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const warning = await findEarlyWarningById(writer, organisationId, id);
    if (!warning) return refused("not-found");
    const { institutionId } = warning;
    if (!can(context.actor, "indicator.measure", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (warning.retiredAt !== null || warning.indicatorRetiredAt !== null)
      return refused("retired");
    if (input.observedOn > context.today) {
      return refused("date-in-future", { field: "observedOn" });
    }
    const value = numberOf(input.raw, warning.unit);
    if (value === undefined) return refused("invalid-number", { field: "raw" });
    await insertEarlyReading(writer, {
      id: newOrderedId(),
      organisationId,
      earlyWarningId: id,
      observedOn: input.observedOn,
      raw: input.raw,
      value,
      note: input.note,
      enteredBy: context.actor.personId,
      enteredAt: context.now,
    });
    await recordAudit(writer, context, {
      operation: "earlyWarning.read",
      objectType: "earlyWarning",
      objectKey: id,
      objectName: warning.signal,
      after: { observedOn: input.observedOn, raw: input.raw, note: input.note },
    });
    return ok({ id });
  });
}
