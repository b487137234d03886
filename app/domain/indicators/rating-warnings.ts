import { compareDecimals } from "./decimal.ts";
import { isBetter, sideOf } from "./direction.ts";
import { baselineFor, type IndicatorSeries, type YearRating } from "./rate-year.ts";
import type { Scale } from "./scale.ts";
import { baselineOf } from "./target-level.ts";
import { thresholdOf } from "./threshold.ts";
import { comparable, isShare, type Quantity } from "./unit.ts";

export const RATING_WARNINGS = [
  "target-weaker-than-baseline",
  "worse-than-baseline",
  "unit-mismatch",
  "scale-mismatch",
  "count-in-percent",
  "benchmark-missing",
  "baseline-before-break",
] as const;

/** Something to know beside a colour, whatever the colour is (RULES 5). */
export type RatingWarning = (typeof RATING_WARNINGS)[number];

type About = {
  readonly name: string;
  readonly unit: string;
  readonly scale?: Scale | undefined;
};

const COUNT = /^(?:antal+|tal(?:et)?\s+på|number\s+of)(?!\p{L})/iu;

/**
 * What a reader should know beside a year's colour (RULES 5): a target that asks for less than the status, a result worse than the status
 * though green, units and scales that do not fit, a count in percent, a benchmark that is not known. Never changes the colour.
 */
export function ratingWarnings(
  series: IndicatorSeries,
  rated: YearRating,
  { name, unit, scale }: About,
): readonly RatingWarning[] {
  const { rating, result, target, year } = rated;
  const baseline = baselineFor(series, year);
  const start = baselineOf(baseline);
  const found = target ? thresholdOf(target, baseline) : undefined;
  const threshold = found?.ok && target?.certainty === "certain" ? found.value : undefined;
  const limit = threshold && { number: threshold.value, unit: threshold.unit };
  const side = sideOf(target?.direction);
  const isWorse = (a: Quantity | undefined, b: Quantity | undefined) => {
    const numbers = side && a && b && comparable(a, b);
    return numbers ? isBetter(numbers[1], numbers[0], side) : false;
  };
  const value = baselineOf(result?.value);
  const seen: Readonly<Record<RatingWarning, boolean>> = {
    "target-weaker-than-baseline": target?.kind !== "relative" && isWorse(limit, start),
    "worse-than-baseline": rating.rating === "green" && isWorse(value, start),
    "unit-mismatch": rating.rule === "unit-mismatch",
    "scale-mismatch": [value, limit].some((one) => isOutside(one, scale)),
    "count-in-percent": COUNT.test(name) && isShare(unit === "" ? undefined : unit),
    "benchmark-missing": /^(?:lower-)?benchmark-/.test(rating.rule),
    "baseline-before-break": series.baseline !== undefined && baseline === undefined,
  };
  return RATING_WARNINGS.filter((warning) => seen[warning]);
}

function isOutside(quantity: Quantity | undefined, scale: Scale | undefined): boolean {
  if (!quantity || !scale) return false;
  const { number } = quantity;
  return compareDecimals(number, scale.min) < 0 || compareDecimals(number, scale.max) > 0;
}
