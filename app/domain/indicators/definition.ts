import { ok, type Result, refused } from "#app/domain/result.ts";
import type { BenchmarkKind } from "./benchmark.ts";
import { compareDecimals, type Decimal } from "./decimal.ts";
import { type Direction, isBetter, type Side, sideOf } from "./direction.ts";

export const MEASURE_KINDS = ["count", "share", "mean", "rank", "amount", "yesNo", "text"] as const;
export const INDICATOR_TYPES = ["count", "measuredQuality", "perceivedQuality"] as const;
export const PERSPECTIVES = ["users", "staff", "economy", "society"] as const;
export const INFLUENCEABLE = ["yes", "partly", "no", "notStated"] as const;
export const FREQUENCIES = [
  "month",
  "quarter",
  "tertial",
  "halfYear",
  "year",
  "secondYear",
] as const;
export const BEST_ENDS = ["high", "low"] as const;

export type MeasureKind = (typeof MEASURE_KINDS)[number];
export type BestEnd = (typeof BEST_ENDS)[number];

/** A limit as a number or as another's figure; both empty where there is none (R3-08). */
export type WrittenLimit = {
  readonly number: Decimal | null;
  readonly benchmark: BenchmarkKind | null;
};

export type JudgedBy = {
  readonly measureKind: MeasureKind | null;
  readonly direction: Direction | null;
  readonly scaleMin: Decimal | null;
  readonly scaleMax: Decimal | null;
  readonly bestEnd: BestEnd | null;
  readonly desired: WrittenLimit;
  readonly lower: WrittenLimit;
};

type DefinitionCode =
  | "scale-half"
  | "scale-order"
  | "best-end-missing"
  | "best-end-without-scale"
  | "best-end-against-direction"
  | "direction-not-for-kind"
  | "threshold-twice"
  | "threshold-not-usable"
  | "lower-threshold-wrong-side";

const wordless: readonly Direction[] = ["text", "observe"];
const directionsOfKind: Readonly<Partial<Record<MeasureKind, readonly Direction[]>>> = {
  rank: ["rank", ...wordless],
  yesNo: ["yesNo", ...wordless],
  text: wordless,
};

/**
 * How an indicator is judged, checked before it is kept: a scale has both ends in order and says which is best (R3-10), the
 * better end agrees with the direction, the direction fits the kind of measure, and the lower threshold lies on the worse
 * side of the desired (R3-08, RULES 4). Answers with the best end, taken from the direction where only that names it.
 * Refused at their fields: `scale-half`, `scale-order`, `best-end-missing`, `best-end-without-scale`,
 * `best-end-against-direction`, `direction-not-for-kind`, `threshold-twice`, `threshold-not-usable`, `lower-threshold-wrong-side`.
 */
export function checkJudgedBy(
  judged: JudgedBy,
): Result<{ readonly bestEnd: BestEnd | null }, DefinitionCode> {
  const scale = checkScale(judged);
  if (!scale.ok) return scale;
  const { measureKind, direction } = judged;
  const fitting = measureKind === null ? undefined : directionsOfKind[measureKind];
  if (direction !== null && fitting && !fitting.includes(direction)) {
    return refused("direction-not-for-kind", { field: "direction" });
  }
  const thresholds = checkThresholds(judged);
  return thresholds.ok ? scale : thresholds;
}

function checkScale({
  scaleMin,
  scaleMax,
  bestEnd,
  direction,
}: JudgedBy): Result<{ readonly bestEnd: BestEnd | null }, DefinitionCode> {
  if (scaleMin === null && scaleMax === null) {
    return bestEnd === null
      ? ok({ bestEnd })
      : refused("best-end-without-scale", { field: "scaleMin" });
  }
  if (scaleMin === null) return refused("scale-half", { field: "scaleMin" });
  if (scaleMax === null) return refused("scale-half", { field: "scaleMax" });
  if (compareDecimals(scaleMin, scaleMax) >= 0)
    return refused("scale-order", { field: "scaleMax" });
  const side = sideOf(direction ?? undefined);
  const implied = side && endOf(side);
  if (bestEnd === null) {
    return implied ? ok({ bestEnd: implied }) : refused("best-end-missing", { field: "bestEnd" });
  }
  return implied === undefined || implied === bestEnd
    ? ok({ bestEnd })
    : refused("best-end-against-direction", { field: "bestEnd" });
}

function checkThresholds({
  direction,
  desired,
  lower,
}: JudgedBy): Result<undefined, DefinitionCode> {
  if (desired.number !== null && desired.benchmark !== null) {
    return refused("threshold-twice", { field: "desiredThreshold" });
  }
  if (lower.number !== null && lower.benchmark !== null) {
    return refused("threshold-twice", { field: "lowerThreshold" });
  }
  const side = sideOf(direction ?? undefined);
  const isUnsided = direction !== null && side === undefined;
  if (isUnsided && isSet(desired))
    return refused("threshold-not-usable", { field: "desiredThreshold" });
  if (isUnsided && isSet(lower))
    return refused("threshold-not-usable", { field: "lowerThreshold" });
  if (!side || desired.number === null || lower.number === null) return ok();
  return isBetter(lower.number, desired.number, side)
    ? refused("lower-threshold-wrong-side", { field: "lowerThreshold" })
    : ok();
}

function isSet({ number, benchmark }: WrittenLimit): boolean {
  return number !== null || benchmark !== null;
}

function endOf(side: Side): BestEnd {
  return side === "higher" ? "high" : "low";
}
