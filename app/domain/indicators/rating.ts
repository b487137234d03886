import { compareDecimals } from "./decimal.ts";
import { isBetter, type Side, sideOf } from "./direction.ts";
import type { RatingRule } from "./rating-rule.ts";
import { baselineOf } from "./target-level.ts";
import type { Target } from "./target-meaning.ts";
import { asKey } from "./text.ts";
import { checkLowerThreshold, type Threshold, thresholdOf } from "./threshold.ts";
import { comparable, isPoints, isSameMeasure, type Quantity, unitWord } from "./unit.ts";
import type { IndicatorValue } from "./value.ts";
import { NO_WORDS, YES_WORDS } from "./words.ts";

/** The colours, and beside them, never counted as one, why a year has none (RULES 4 and 6). */
export const RATINGS = [
  "green",
  "yellow",
  "red",
  "noData",
  "stale",
  "notDue",
  "tooEarly",
  "notPublished",
  "manual",
  "notRated",
  "notApplicable",
] as const;
export type Rating = (typeof RATINGS)[number];

export type RatingInputs = {
  readonly value?: Quantity;
  readonly threshold?: Threshold;
  readonly lowerThreshold?: Quantity;
  readonly baseline?: Quantity;
};

export type IndicatorRating = {
  readonly rating: Rating;
  readonly rule: RatingRule;
  readonly inputs: RatingInputs;
};

export type RatingQuestion = {
  /** The result of the target's own period; an earlier one never rates a later target (RULES 6). */
  readonly value: IndicatorValue | undefined;
  readonly target: Target | undefined;
  /** The lowest acceptable value; reaching it is acceptable. */
  readonly lowerThreshold?: Quantity | "benchmark-missing" | undefined;
  readonly baseline?: IndicatorValue | undefined;
  /** Whether a missed target is yellow where the result is better than the baseline. */
  readonly useBaselineFallback: boolean;
};

/**
 * Rates one result against its target by RULES 4: green when the target is met; else by the lower threshold; else, where switched
 * on, yellow when strictly better than the baseline; else red. Not rated: no target ("notApplicable"), no value
 * ("noData"), what is only observed ("notRated"), and what a machine cannot compare ("manual"): text, benchmarks not yet
 * known, an unconfirmed reading, units that differ, a number without a unit where status and target are in different ones.
 */
export function rateIndicator(question: RatingQuestion): IndicatorRating {
  const { value, target } = question;
  if (
    !target ||
    target.kind === "missing" ||
    target.kind === "unknown" ||
    target.kind === "planned"
  ) {
    return answer("notApplicable", "no-target", {});
  }
  if (!value || value.kind === "unknown" || value.kind === "missing" || value.kind === "planned") {
    return answer("noData", "no-value", {});
  }
  if (target.kind === "observe") return answer("notRated", "observe-only", {});
  if (target.certainty === "doubtful") return answer("manual", "target-not-confirmed", {});
  if (target.kind === "benchmark") return answer("manual", "target-is-benchmark", {});
  if (target.kind === "yesNo") return rateYesNo(value);
  const measured = baselineOf(value);
  const threshold = thresholdOf(target, question.baseline);
  if (!threshold.ok) {
    const { code } = threshold.refusal;
    return answer("manual", code === "no-threshold" ? "target-in-words" : code, {});
  }
  if (!measured) return answer("manual", "value-not-a-number", { threshold: threshold.value });
  const inputs = { value: measured, threshold: threshold.value };
  if (isUnitOpen(question, measured, threshold.value)) return answer("manual", "unit-open", inputs);
  const isRankMixed = value.kind === "rank" && target.kind !== "rank";
  const isReached = isRankMixed ? undefined : meets(measured, threshold.value);
  if (isReached === undefined) return answer("manual", "unit-mismatch", inputs);
  if (isReached) return answer("green", "target-met", inputs);
  return rateMissed(question, target, measured, threshold.value);
}

function rateMissed(
  { lowerThreshold, baseline, useBaselineFallback }: RatingQuestion,
  target: Target,
  value: Quantity,
  threshold: Threshold,
): IndicatorRating {
  const inputs = { value, threshold };
  const side = sideOf(target.direction);
  if (lowerThreshold === "benchmark-missing")
    return answer("manual", "lower-benchmark-missing", inputs);
  if (lowerThreshold) {
    const check = checkLowerThreshold(target, threshold, lowerThreshold);
    const withLower = { ...inputs, lowerThreshold };
    if (!check.ok) return answer("manual", check.refusal.code, withLower);
    const isKept = side && isAtLeast(value, lowerThreshold, side);
    if (isKept === undefined) return answer("manual", "unit-mismatch", withLower);
    return isKept
      ? answer("yellow", "lower-threshold-kept", withLower)
      : answer("red", "lower-threshold-broken", withLower);
  }
  const start = baselineOf(baseline);
  const numbers = start && comparable(value, start);
  if (!useBaselineFallback || !side || !start || !numbers)
    return answer("red", "target-missed", inputs);
  const withBaseline = { ...inputs, baseline: start };
  return isBetter(numbers[0], numbers[1], side)
    ? answer("yellow", "better-than-baseline", withBaseline)
    : answer("red", "not-better-than-baseline", withBaseline);
}

/** Whether a number without a unit could be in more than one: that of the status, or that of the target. */
function isUnitOpen(
  { baseline, lowerThreshold }: RatingQuestion,
  value: Quantity,
  threshold: Threshold,
): boolean {
  if (value.unit !== undefined) return false;
  const lower = lowerThreshold === "benchmark-missing" ? undefined : lowerThreshold?.unit;
  const [first, ...others] = [baselineOf(baseline)?.unit, threshold.unit, lower].flatMap((unit) =>
    unitWord(unit) === "" ? [] : [isPoints(unit) ? "%" : unitWord(unit)],
  );
  return first !== undefined && others.some((unit) => !isSameMeasure(first, unit));
}

function rateYesNo(value: IndicatorValue): IndicatorRating {
  const word = asKey(value.raw).replace(/\.$/, "");
  if (YES_WORDS.has(word)) return answer("green", "target-met", {});
  if (NO_WORDS.has(word)) return answer("red", "target-missed", {});
  return answer("manual", "target-in-words", {});
}

/** Whether a result reaches the limit, or undefined where the two cannot be compared. */
function meets(
  value: Quantity,
  { comparator, value: limit, valueHigh, unit }: Threshold,
): boolean | undefined {
  const numbers = comparable(value, { number: limit, unit });
  if (!numbers) return undefined;
  const order = compareDecimals(numbers[0], numbers[1]);
  switch (comparator) {
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case "=":
      return order === 0;
    case "between": {
      const high =
        valueHigh === undefined ? undefined : comparable(value, { number: valueHigh, unit });
      return high && order >= 0 && compareDecimals(high[0], high[1]) <= 0;
    }
  }
}

function isAtLeast(value: Quantity, limit: Quantity, side: Side): boolean | undefined {
  const numbers = comparable(value, limit);
  return numbers && !isBetter(numbers[1], numbers[0], side);
}

function answer(rating: Rating, rule: RatingRule, inputs: RatingInputs): IndicatorRating {
  return { rating, rule, inputs };
}
