import type { UseCaseContext } from "../../context.ts";
import { findAllMeasurementsOfIndicators } from "../measurement.repository.server.ts";
import { newestOf, ofPeriod } from "./entries.ts";
import type { MeasurementInput } from "./measurement.schema.ts";

/** The figure another person has entered of the same period, to stand beside one's own: text by field name. */
export async function viewTheirFigure(
  context: UseCaseContext,
  indicatorId: string,
  { year, period }: MeasurementInput,
): Promise<Readonly<Record<string, string>> | null> {
  const { db, organisationId } = context;
  const entries = await findAllMeasurementsOfIndicators(db, organisationId, [indicatorId]);
  const newest = newestOf(ofPeriod(entries, year, period));
  return newest ? { raw: newest.raw, note: newest.note } : null;
}
