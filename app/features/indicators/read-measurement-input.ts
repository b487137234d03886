import { confirmValue } from "#app/domain/indicators/confirm-reading.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { MeasurementInput } from "./indicator.schema.ts";
import { storedValue } from "./stored-reading.ts";

/**
 * A year's result as it is kept, typed by hand or taken from a table; `today` is an ISO date. Refused at their fields:
 * `year-in-future`, `year-differs` where the words name another year, `reading-doubtful` and `reading-none` until a
 * person has said what the words mean.
 */
export function readMeasurementInput(
  input: Pick<MeasurementInput, "year" | "raw" | "reading" | "isPreliminary" | "note">,
  indicator: { readonly unit: string },
  today: string,
) {
  if (input.year > Number(today.slice(0, 4))) return refused("year-in-future", { field: "year" });
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
  return ok({
    year: input.year,
    period: "year",
    ...storedValue(value.value),
    isPreliminary: input.isPreliminary || value.value.isPreliminary ? (1 as const) : (0 as const),
    isApproximate: value.value.isApproximate ? (1 as const) : (0 as const),
    note: input.note,
  });
}
