import { confirmValue } from "#app/domain/indicators/confirm-reading.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { IndicatorInput } from "./indicator.schema.ts";
import { storedValue } from "./stored-reading.ts";

/**
 * An indicator's form as it is kept: its status read from its words, its lowest acceptable value as a number.
 * Refused at their fields: `reading-doubtful`, `reading-none`, `year-differs` where the words name another year
 * than the form, `invalid-number`.
 */
export function readDefinition(input: IndicatorInput) {
  const { baselineRaw, baselineReading, baselineYear, lowerThreshold, direction, ...rest } = input;
  const baseline = confirmValue(
    readValue(baselineRaw, {
      ...(baselineYear === undefined ? {} : { defaultYear: baselineYear }),
      ...(input.unit ? { unit: input.unit } : {}),
    }),
    baselineReading,
  );
  if (!baseline.ok) {
    const { code, details } = baseline.refusal;
    return refused(code, { field: "baselineRaw", ...(details ? { details } : {}) });
  }
  const year = baseline.value.year ?? null;
  if (baselineYear !== undefined && year !== null && year !== baselineYear) {
    return refused("year-differs", { field: "baselineYear", details: { year: String(year) } });
  }
  const lower = readLowerThreshold(lowerThreshold);
  if (!lower.ok) return lower;
  const stored = storedValue(baseline.value);
  return ok({
    ...rest,
    direction: direction ?? null,
    baselineRaw,
    baselineKind: stored.kind,
    baselineValue: stored.value,
    baselineUnit: stored.unit,
    baselineCertainty: "certain" as const,
    baselineYear: year,
    lowerThreshold: lower.value,
  });
}

function readLowerThreshold(text: string): Result<string | null, "invalid-number"> {
  if (text === "") return ok(null);
  const { value, certainty } = readValue(text);
  return certainty === "certain" && value.number !== undefined
    ? ok(value.number)
    : refused("invalid-number", { field: "lowerThreshold" });
}
