import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newOrderedId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById } from "./indicator.repository.server.ts";
import { knownOf } from "./known-figures.server.ts";
import {
  findAllMeasurementsOfIndicators,
  insertMeasurement,
} from "./measurement.repository.server.ts";
import { newerThan, newestOf, ofPeriod } from "./measuring/entries.ts";
import { type MeasurementGiven, readMeasurementInput } from "./read-measurement-input.ts";
import { findAllTargetsOfIndicators } from "./target.repository.server.ts";

/**
 * Enters the figure of a year, or of a part of it, in its own words or as a share of what was counted. Nothing that stands is
 * changed: a correction is a later entry of the same period. Refused: `not-found`, `not-allowed`, `retired`,
 * `changed-meanwhile` where another has entered a figure of the period since the page was made, and what
 * `readMeasurementInput` refuses.
 */
export function enterMeasurement(
  context: UseCaseContext,
  indicatorId: string,
  input: MeasurementGiven & { readonly seen?: string | undefined },
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const indicator = await findIndicatorById(writer, organisationId, indicatorId);
    if (!indicator) return refused("not-found");
    const { institutionId } = indicator;
    if (!can(context.actor, "indicator.measure", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (indicator.retiredAt !== null) return refused("retired");
    const [targets, entries] = await Promise.all([
      findAllTargetsOfIndicators(writer, organisationId, [indicatorId]),
      findAllMeasurementsOfIndicators(writer, organisationId, [indicatorId]),
    ]);
    const known = knownOf(indicator, targets, entries);
    const read = readMeasurementInput(input, { ...indicator, known }, context.today);
    if (!read.ok) return read;
    const entry = read.value;
    if (input.seen !== undefined) {
      const own = ofPeriod(entries, entry.year, entry.period);
      const newer = newestOf(newerThan(own, entries, input.seen));
      if (newer && newer.raw !== entry.raw) return refused("changed-meanwhile");
    }
    await insertMeasurement(writer, {
      id: newOrderedId(),
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
