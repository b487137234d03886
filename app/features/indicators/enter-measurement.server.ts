import { confirmValue } from "#app/domain/indicators/confirm-reading.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById } from "./indicator.repository.server.ts";
import type { MeasurementInput } from "./indicator.schema.ts";
import { insertMeasurement } from "./measurement.repository.server.ts";
import { storedValue } from "./stored-reading.ts";

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
    if (input.year > Number(context.today.slice(0, 4))) {
      return refused("year-in-future", { field: "year" });
    }
    const read = readValue(input.raw, {
      defaultYear: input.year,
      ...(indicator.unit ? { unit: indicator.unit } : {}),
    });
    if (read.value.year !== input.year) {
      return refused("year-differs", {
        field: "year",
        details: { year: String(read.value.year) },
      });
    }
    const value = confirmValue(read, input.reading);
    if (!value.ok) {
      const { code, details } = value.refusal;
      return refused(code, { field: "raw", ...(details ? { details } : {}) });
    }
    const entry = {
      year: input.year,
      period: "year",
      ...storedValue(value.value),
      isPreliminary: input.isPreliminary || value.value.isPreliminary ? (1 as const) : (0 as const),
      isApproximate: value.value.isApproximate ? (1 as const) : (0 as const),
      note: input.note,
    };
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
