import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById } from "./indicator.repository.server.ts";
import type { MeasurementInput } from "./indicator.schema.ts";
import { insertMeasurement } from "./measurement.repository.server.ts";
import { readMeasurementInput } from "./read-measurement-input.ts";

/**
 * Enters the result of a year in its own words. Nothing that stands is changed: a correction is a later entry
 * of the same year. Refused: `not-found`, `not-allowed`, `retired`, `year-in-future`, `year-differs` where the words name
 * another year, `reading-doubtful` and `reading-none` until a person has said what the words mean.
 */
export function enterMeasurement(
  context: UseCaseContext,
  indicatorId: string,
  input: MeasurementInput,
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
    const read = readMeasurementInput(input, indicator, context.today);
    if (!read.ok) return read;
    const entry = read.value;
    await insertMeasurement(writer, {
      id: newId(),
      organisationId,
      indicatorId,
      ...entry,
      enteredBy: context.actor.personId,
      enteredAt: context.now,
    });
    await recordAudit(writer, context, {
      operation: "indicator.measure",
      objectType: "indicator",
      objectKey: indicatorId,
      objectName: indicator.name,
      after: entry,
    });
    return ok({ id: indicatorId });
  });
}
