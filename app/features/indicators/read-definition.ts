import { confirmValue } from "#app/domain/indicators/confirm-reading.ts";
import type { Decimal } from "#app/domain/indicators/decimal.ts";
import { checkJudgedBy, type JudgedBy } from "#app/domain/indicators/definition.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { CarriedIndicatorInput, IndicatorInput } from "./indicator.schema.ts";
import { storedValue } from "./stored-reading.ts";

type OwnInput = Omit<CarriedIndicatorInput, "version">;
type JudgedHow = { readonly unit: string } & Omit<JudgedBy, "desired" | "lower">;

/**
 * An indicator's form as it is kept: its status read from its words, its thresholds and scale as numbers.
 * Refused at their fields: `reading-doubtful`, `reading-none`, `year-differs` where the words name another year
 * than the form, `invalid-number`, `share-half` where only one half of a share is told, and what `checkJudgedBy` refuses.
 */
export function readDefinition(input: IndicatorInput) {
  const scaleMin = readNumber(input.scaleMin, "scaleMin");
  if (!scaleMin.ok) return scaleMin;
  const scaleMax = readNumber(input.scaleMax, "scaleMax");
  if (!scaleMax.ok) return scaleMax;
  const measured = {
    measureKind: input.measureKind ?? null,
    direction: input.direction ?? null,
    scaleMin: scaleMin.value,
    scaleMax: scaleMax.value,
  };
  const { unit, bestEnd } = input;
  const own = readOwnParts(input, { unit, bestEnd: bestEnd ?? null, ...measured });
  if (!own.ok) return own;
  if ((input.numerator === "") !== (input.denominator === "")) {
    return refused("share-half", { field: input.numerator === "" ? "numerator" : "denominator" });
  }
  const { baselineReading: _, areaId, isShared, ...fields } = input;
  return ok({
    ...fields,
    ...own.value,
    ...measured,
    indicatorType: input.indicatorType ?? null,
    perspective: input.perspective ?? null,
    publicationDelayDays: input.publicationDelayDays ?? null,
    areaId: areaId ?? null,
    isShared: isShared ? (1 as const) : (0 as const),
  });
}

/**
 * What a carrier of a shared indicator says for itself, read with the definition it carries. Refused as `readDefinition`.
 */
export function readCarried(input: OwnInput, definition: JudgedHow) {
  const own = readOwnParts(input, definition);
  if (!own.ok) return own;
  const { bestEnd: _, ...parts } = own.value;
  return ok({ number: input.number, heading: input.heading, ...parts });
}

function readOwnParts(input: OwnInput, { unit, ...judged }: JudgedHow) {
  const baseline = readBaseline(input, unit);
  if (!baseline.ok) return baseline;
  const desired = readNumber(input.desiredThreshold, "desiredThreshold");
  if (!desired.ok) return desired;
  const lower = readNumber(input.lowerThreshold, "lowerThreshold");
  if (!lower.ok) return lower;
  const limits = {
    desired: { number: desired.value, benchmark: input.desiredBenchmark ?? null },
    lower: { number: lower.value, benchmark: input.lowerBenchmark ?? null },
  };
  const checked = checkJudgedBy({ ...judged, ...limits });
  if (!checked.ok) return checked;
  return ok({
    ...baseline.value,
    bestEnd: checked.value.bestEnd,
    desiredThreshold: limits.desired.number,
    desiredBenchmark: limits.desired.benchmark,
    lowerThreshold: limits.lower.number,
    lowerBenchmark: limits.lower.benchmark,
    ownerId: input.ownerId ?? null,
    parentId: input.parentId ?? null,
  });
}

function readBaseline({ baselineRaw, baselineReading, baselineYear }: OwnInput, unit: string) {
  const baseline = confirmValue(
    readValue(baselineRaw, {
      ...(baselineYear === undefined ? {} : { defaultYear: baselineYear }),
      ...(unit ? { unit } : {}),
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
  const stored = storedValue(baseline.value);
  return ok({
    baselineRaw,
    baselineKind: stored.kind,
    baselineValue: stored.value,
    baselineUnit: stored.unit,
    baselineCertainty: "certain" as const,
    baselineYear: year,
  });
}

function readNumber(text: string, field: string): Result<Decimal | null, "invalid-number"> {
  if (text === "") return ok(null);
  const { value, certainty } = readValue(text);
  return certainty === "certain" && value.kind === "number" && value.number !== undefined
    ? ok(value.number)
    : refused("invalid-number", { field });
}
