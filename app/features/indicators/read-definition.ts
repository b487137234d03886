import { confirmValue, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import type { Decimal } from "#app/domain/indicators/decimal.ts";
import { checkJudgedBy, type JudgedBy } from "#app/domain/indicators/definition.ts";
import type { Known } from "#app/domain/indicators/known-figures.ts";
import {
  type Certainty,
  type ReadValue,
  readValue,
  type ValueKind,
} from "#app/domain/indicators/value.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { CarriedIndicatorInput, IndicatorInput } from "./indicator.schema.ts";
import { knownOfStatus } from "./known-of-status.ts";
import { readResult } from "./read-result.ts";
import { storedValue } from "./stored-reading.ts";

type OwnInput = Omit<CarriedIndicatorInput, "version">;
type JudgedHow = { readonly unit: string; readonly name: string } & Omit<
  JudgedBy,
  "desired" | "lower"
>;
/** A status as it stands, with the unit it was read in. */
type KeptStatus = {
  readonly unit: string;
  readonly baselineRaw: string;
  readonly baselineKind: ValueKind;
  readonly baselineValue: Decimal | null;
  readonly baselineUnit: string;
  readonly baselineCertainty: Certainty;
};
/** What a status is weighed against where there is more than its unit and kind, and the status that stands. */
type StatusBesides = { readonly known?: Known; readonly kept?: KeptStatus };
type StatusBeside = StatusBesides & { readonly unit: string };

/**
 * An indicator's form as it is kept: its status read from its words and weighed as a result is, its thresholds and scale as numbers.
 * Refused at their fields: `reading-doubtful`, `reading-none`, `year-differs` where the words name another year
 * than the form, `invalid-number`, `share-half` where only one half of a share is told, and what `checkJudgedBy` refuses.
 */
export function readDefinition(input: IndicatorInput, status: StatusBesides = {}) {
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
  const { unit, name, bestEnd } = input;
  const judged = { unit, name, bestEnd: bestEnd ?? null, ...measured };
  const own = readOwnParts(input, judged, status);
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
export function readCarried(input: OwnInput, definition: JudgedHow, status: StatusBesides = {}) {
  const own = readOwnParts(input, definition, status);
  if (!own.ok) return own;
  const { bestEnd: _, ...parts } = own.value;
  return ok({ number: input.number, heading: input.heading, ...parts });
}

function readOwnParts(
  input: OwnInput,
  { unit, name, ...judged }: JudgedHow,
  status: StatusBesides,
) {
  const known = knownOfStatus({ name, measureKind: judged.measureKind });
  const baseline = readBaseline(input, { known, ...status, unit });
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

function readBaseline(
  { baselineRaw, baselineReading, baselineYear }: OwnInput,
  { unit, known, kept }: StatusBeside,
) {
  const when = { year: baselineYear };
  const read = isAsKept(kept, baselineRaw, unit, baselineReading)
    ? keptReading(kept, readResult(baselineRaw, { unit }, when))
    : readResult(baselineRaw, { unit, known }, when);
  const baseline = confirmValue(read, baselineReading);
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

/** Whether a status stands as it did, read as a person settled it: then nobody is asked again. */
function isAsKept(
  kept: KeptStatus | undefined,
  raw: string,
  unit: string,
  reading: string,
): kept is KeptStatus {
  if (kept?.baselineCertainty !== "certain") return false;
  return (
    raw !== "" &&
    kept.baselineRaw === raw &&
    kept.unit === unit &&
    (reading === "" || reading === keyOfKept(kept))
  );
}

function keyOfKept({ baselineKind, baselineValue, baselineUnit }: KeptStatus): string {
  return readingKey({
    kind: baselineKind,
    ...(baselineValue === null ? {} : { number: baselineValue }),
    ...(baselineUnit === "" ? {} : { unit: baselineUnit }),
  });
}

/** The kept reading of a status, with the time its words name. */
function keptReading(kept: KeptStatus, { value }: ReadValue): ReadValue {
  const { number: _, unit: __, ...words } = value;
  const { baselineKind: kind, baselineValue: number, baselineUnit: unit } = kept;
  const own = { ...(number === null ? {} : { number }), ...(unit === "" ? {} : { unit }) };
  return { value: { ...words, kind, ...own }, certainty: "certain", readings: [] };
}

function readNumber(text: string, field: string): Result<Decimal | null, "invalid-number"> {
  if (text === "") return ok(null);
  const { value, certainty } = readValue(text);
  return certainty === "certain" && value.kind === "number" && value.number !== undefined
    ? ok(value.number)
    : refused("invalid-number", { field });
}
