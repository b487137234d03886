import { type Measurement, pickResult } from "./measurement.ts";
import { type IndicatorRating, rateIndicator } from "./rating.ts";
import type { Target } from "./target-meaning.ts";
import type { Quantity } from "./unit.ts";
import type { IndicatorValue } from "./value.ts";

/** An indicator with everything a colour is made of. */
export type IndicatorSeries<M extends Measurement = Measurement> = {
  readonly baseline: IndicatorValue | undefined;
  readonly lowerThreshold: Quantity | undefined;
  readonly targets: readonly (Target & { readonly year: number })[];
  readonly measurements: readonly M[];
  readonly useBaselineFallback: boolean;
};

/** A year of an indicator: what was to be reached, what was measured, and the colour that gives. */
export type YearRating<M extends Measurement = Measurement> = {
  readonly year: number;
  readonly target: (Target & { readonly year: number }) | undefined;
  readonly result: M | undefined;
  /** The latest earlier figure where the year has none; it never rates. */
  readonly lastKnown: M | undefined;
  readonly rating: IndicatorRating;
};

/** Rates a year of an indicator: its own target against its own result (RULES 4 and 6). */
export function rateYear<M extends Measurement>(
  series: IndicatorSeries<M>,
  year: number,
): YearRating<M> {
  const target = series.targets.find((one) => one.year === year);
  const { result, lastKnown } = pickResult(series.measurements, year);
  const rating = rateIndicator({
    value: result?.value,
    target,
    lowerThreshold: series.lowerThreshold,
    baseline: series.baseline,
    useBaselineFallback: series.useBaselineFallback,
  });
  return { year, target, result, lastKnown, rating };
}

/** Every year that has a target or a result, the earliest first. */
export function rateAllYears<M extends Measurement>(
  series: IndicatorSeries<M>,
): readonly YearRating<M>[] {
  return yearsOf(series).map((year) => rateYear(series, year));
}

/**
 * The year a table shows for an indicator: the latest with a target that is not in the future, else the
 * first target to come, else the latest measured year.
 */
export function yearInFocus(series: IndicatorSeries, thisYear: number): number {
  const targetYears = series.targets.map((target) => target.year).sort((a, b) => a - b);
  return (
    targetYears.filter((year) => year <= thisYear).at(-1) ??
    targetYears[0] ??
    yearsOf(series).at(-1) ??
    thisYear
  );
}

function yearsOf({ targets, measurements }: IndicatorSeries): readonly number[] {
  const years = [...targets, ...measurements].map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => a - b);
}
