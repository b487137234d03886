import { ok, type Result, refused } from "#app/domain/result.ts";
import type { Comparator } from "./comparator.ts";
import { addDecimals, type Decimal, multiplyDecimals, negateDecimal } from "./decimal.ts";
import { isBetter, sideOf } from "./direction.ts";
import { baselineOf } from "./target-level.ts";
import type { Target } from "./target-meaning.ts";
import { comparable, finerUnit, inUnit, isPoints, isShare, type Quantity } from "./unit.ts";
import type { IndicatorValue } from "./value.ts";

/** The limit a result is held against. Only a band has two ends; both belong to it. */
export type Threshold = {
  readonly comparator: Comparator;
  readonly value: Decimal;
  readonly valueHigh?: Decimal;
  readonly unit?: string | undefined;
};

export type ThresholdRefusal = "no-threshold" | "baseline-missing" | "unit-mismatch";

/**
 * The limit a target sets (RULES 3). A change is laid on the baseline in the finer of the two units: 16 km and 400 meters more is
 * 16 400 meters; percent is a share of the baseline, which is never the same as percentage points. Refused: "no-threshold" for text,
 * yes/no and benchmarks, "baseline-missing" and "unit-mismatch" for a change that cannot be laid on its baseline.
 */
export function thresholdOf(
  target: Target,
  baseline: IndicatorValue | undefined,
): Result<Threshold, ThresholdRefusal> {
  const { comparator, value, valueHigh, unit } = target;
  if (comparator === undefined || value === undefined) return refused("no-threshold");
  if (target.kind !== "relative") {
    return ok({ comparator, value, ...(valueHigh === undefined ? {} : { valueHigh }), unit });
  }
  const from = baselineOf(baseline);
  if (!from) return refused("baseline-missing");
  const change = target.direction === "decreaseBy" ? negateDecimal(value) : value;
  const level = changed(from, { number: change, unit });
  return level
    ? ok({ comparator, value: level.number, unit: level.unit })
    : refused("unit-mismatch");
}

/**
 * Whether a lowest acceptable value can stand beside a target: on the worse side of it and in the same measure (RULES 4).
 * Refused with "lower-threshold-wrong-side", "lower-threshold-not-usable" (a target without a better end) or "unit-mismatch".
 */
export function checkLowerThreshold(
  target: Target,
  threshold: Threshold,
  lower: Quantity,
): Result<
  undefined,
  "lower-threshold-wrong-side" | "lower-threshold-not-usable" | "unit-mismatch"
> {
  const side = sideOf(target.direction);
  if (!side) return refused("lower-threshold-not-usable");
  const numbers = comparable(lower, { number: threshold.value, unit: threshold.unit });
  if (!numbers) return refused("unit-mismatch");
  return isBetter(numbers[0], numbers[1], side) ? refused("lower-threshold-wrong-side") : ok();
}

function changed(baseline: Quantity, change: Quantity): Quantity | undefined {
  if (isPoints(change.unit) && (baseline.unit === undefined || isShare(baseline.unit))) {
    return { number: addDecimals(baseline.number, change.number), unit: "%" };
  }
  if (isShare(change.unit)) {
    const share = addDecimals("1", multiplyDecimals(change.number, "0.01"));
    return { number: multiplyDecimals(baseline.number, share), unit: baseline.unit };
  }
  if (!comparable(baseline, change)) return undefined;
  const unit = finerUnit(baseline.unit, change.unit);
  return { number: addDecimals(inUnit(baseline, unit), inUnit(change, unit)), unit };
}
