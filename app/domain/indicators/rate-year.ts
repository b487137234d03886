import {
  type Benchmark,
  type BenchmarkKind,
  benchmarkTarget,
  type Limit,
  limitAsTarget,
  limitOfYear,
} from "./benchmark.ts";
import type { Direction } from "./direction.ts";
import { type Measurement, pickResult } from "./measurement.ts";
import { type IndicatorRating, type Rating, rateIndicator } from "./rating.ts";
import {
  type RatingOverride,
  ratingInForce,
  type StandingOverride,
  standingOverride,
} from "./rating-override.ts";
import type { RatingRule } from "./rating-rule.ts";
import { isBeforeEffect, type Timing, whyNoResult } from "./result-state.ts";
import type { Target } from "./target-meaning.ts";
import type { IndicatorValue } from "./value.ts";

/** An indicator with everything a colour is made of. */
export type IndicatorSeries<
  M extends Measurement = Measurement,
  O extends RatingOverride = RatingOverride,
> = {
  readonly baseline: IndicatorValue | undefined;
  /** The lowest acceptable value: a number, or the benchmark of each year. */
  readonly lowerThreshold: Limit | undefined;
  /** The target of a year that has a result but no target of its own (R3-08). */
  readonly desired?: Limit | undefined;
  /** What a person has said of the better end; thresholds and benchmarks need it. */
  readonly direction?: Direction | undefined;
  readonly targets: readonly (Target & { readonly year: number })[];
  readonly measurements: readonly M[];
  readonly benchmarks?: readonly Benchmark[];
  readonly overrides?: readonly O[];
  /** First years of definitions whose figures cannot be compared with those before. */
  readonly breaks?: readonly number[];
  readonly timing?: Timing;
  readonly useBaselineFallback: boolean;
};

/** A year of an indicator: what was to be reached, what was measured, and the colour that gives. */
export type YearRating<
  M extends Measurement = Measurement,
  O extends RatingOverride = RatingOverride,
> = {
  readonly year: number;
  readonly target: (Target & { readonly year: number }) | undefined;
  /** Where the desired value stands as target: the benchmark it follows, or "number". */
  readonly standIn: BenchmarkKind | "number" | undefined;
  readonly result: M | undefined;
  /** The latest earlier figure where the year has none; it never rates. */
  readonly lastKnown: M | undefined;
  /** What the rules give, whoever says otherwise. */
  readonly rating: IndicatorRating;
  readonly override: StandingOverride<O> | undefined;
  /** The override while it is in force, else what the rules give. */
  readonly inForce: Rating;
};

const anyTime: Timing = {
  frequency: "year",
  publicationDelayDays: null,
  graceDays: 0,
  effectLagYears: 0,
};

/**
 * Rates a year of an indicator as of a day (RULES 4 and 6): its own target, or the desired value where it has none, against its own
 * result; benchmarks are those of the year. Without a result the state says why: not due, too early, not published, stale or no data.
 * A missed target is too early, not red, before the year in which an effect can be seen.
 */
export function rateYear<M extends Measurement, O extends RatingOverride>(
  series: IndicatorSeries<M, O>,
  year: number,
  today: string,
): YearRating<M, O> {
  const { result, lastKnown } = pickResult(series.measurements, year);
  const { target, standIn, lacking } = targetOfYear(series, year, isKnown(result));
  const rating: IndicatorRating = lacking
    ? { rating: "manual", rule: lacking, inputs: {} }
    : rate(series, { year, today, target, result, lastKnown });
  const override = standingOverride(series.overrides ?? [], year, result?.id, rating);
  const inForce = ratingInForce(rating, override);
  return { year, target, standIn, result, lastKnown, rating, override, inForce };
}

/** Every year that has a target or a result, the earliest first. */
export function rateAllYears<M extends Measurement, O extends RatingOverride>(
  series: IndicatorSeries<M, O>,
  today: string,
): readonly YearRating<M, O>[] {
  return yearsOf(series).map((year) => rateYear(series, year, today));
}

/** The result of every year that has one, the earliest first; nothing is rated. */
export function resultsOfYears<M extends Measurement>(
  series: IndicatorSeries<M>,
): readonly { readonly year: number; readonly result: M }[] {
  return yearsOf(series).flatMap((year) => {
    const { result } = pickResult(series.measurements, year);
    return result ? [{ year, result }] : [];
  });
}

/**
 * The year a table shows for an indicator: the latest with a target that is not in the future, else the
 * first target to come, else the latest measured year. Where a desired value stands as target, a measured year has one.
 */
export function yearInFocus(series: IndicatorSeries, thisYear: number): number {
  const withTarget = series.desired ? yearsOf(series) : series.targets.map(({ year }) => year);
  const targetYears = [...withTarget].sort((a, b) => a - b);
  return (
    targetYears.filter((year) => year <= thisYear).at(-1) ??
    targetYears[0] ??
    yearsOf(series).at(-1) ??
    thisYear
  );
}

/** The status a year may be held against: none where the definition broke between the two (RULES 7). */
export function baselineFor(
  { baseline, breaks = [] }: Pick<IndicatorSeries, "baseline" | "breaks">,
  year: number,
): IndicatorValue | undefined {
  const from = baseline?.year;
  if (from === undefined) return baseline;
  return breaks.some((first) => first > from && first <= year) ? undefined : baseline;
}

type Found<M extends Measurement> = {
  readonly year: number;
  readonly today: string;
  readonly target: Target | undefined;
  readonly result: M | undefined;
  readonly lastKnown: M | undefined;
};

function rate<M extends Measurement>(
  series: IndicatorSeries<M>,
  { year, today, target, result, lastKnown }: Found<M>,
): IndicatorRating {
  const { benchmarks = [], timing = anyTime, direction, useBaselineFallback } = series;
  const isBenchmark = target?.kind === "benchmark" && target.certainty === "certain";
  const settled = isBenchmark ? benchmarkTarget(target, benchmarks, year, direction) : undefined;
  const lower = series.lowerThreshold && limitOfYear(series.lowerThreshold, benchmarks, year);
  const rating = rateIndicator({
    value: result?.value,
    target: settled?.ok ? settled.value : target,
    lowerThreshold: lower?.ok ? lower.value : lower && "benchmark-missing",
    baseline: baselineFor(series, year),
    useBaselineFallback,
  });
  const baselineYear = series.baseline?.year;
  if (rating.rule === "no-value") {
    if (result?.isSuppressed) return { ...rating, rule: "too-few-answers" };
    const lastKnownYear = lastKnown?.year;
    return { ...rating, ...whyNoResult({ timing, year, today, baselineYear, lastKnownYear }) };
  }
  const isMissed = rating.rating === "yellow" || rating.rating === "red";
  if (isMissed && isBeforeEffect({ timing, year, baselineYear })) {
    return { ...rating, rating: "tooEarly", rule: "before-effect" };
  }
  return rating.rule === "target-is-benchmark" && settled?.ok === false
    ? { ...rating, rule: settled.refusal.code }
    : rating;
}

/** The year's own target, else the desired value; `lacking` says why a desired value cannot be used. */
function targetOfYear(
  { targets, desired, direction, benchmarks = [] }: IndicatorSeries,
  year: number,
  hasResult: boolean,
): Pick<YearRating, "target" | "standIn"> & { readonly lacking?: RatingRule } {
  const own = targets.find((target) => target.year === year);
  if (!desired || !hasResult || (own && own.kind !== "missing"))
    return { target: own, standIn: undefined };
  const standIn = "benchmark" in desired ? desired.benchmark : "number";
  const quantity = limitOfYear(desired, benchmarks, year);
  if (!quantity.ok) return { target: own, standIn, lacking: quantity.refusal.code };
  const target = limitAsTarget(quantity.value, direction);
  return target
    ? { target: { ...target, year }, standIn }
    : { target: own, standIn, lacking: "direction-missing" };
}

function isKnown(result: Measurement | undefined): boolean {
  const kind = result?.value.kind;
  return kind === "number" || kind === "rank" || kind === "text";
}

function yearsOf({ targets, measurements }: IndicatorSeries): readonly number[] {
  const whole = measurements.filter(({ period = "year" }) => period === "year");
  const years = [...targets, ...whole].map(({ year }) => year);
  return [...new Set(years)].sort((a, b) => a - b);
}
