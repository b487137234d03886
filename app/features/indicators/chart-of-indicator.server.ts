import { benchmarkTarget, limitOfYear } from "#app/domain/indicators/benchmark.ts";
import type { OwnUnit } from "#app/domain/indicators/own-unit.ts";
import type { YearRating } from "#app/domain/indicators/rate-year.ts";
import { thresholdOf } from "#app/domain/indicators/threshold.ts";
import { unitWord } from "#app/domain/indicators/unit.ts";
import { benchmarkLine } from "./benchmarks/benchmark-line.server.ts";
import { drawn, ownUnitIn } from "./indicator-model.ts";
import type { LoadedIndicator } from "./load-indicator-series.server.ts";

/** The figures of the chart in the indicator's own unit: status, results, targets, limits and breaks by year. */
export function chartOf(loaded: LoadedIndicator, rated: readonly YearRating[]) {
  const { series, benchmarkRows } = loaded;
  const own = ownUnitIn(loaded);
  const points = rated.flatMap(({ year, result }) =>
    result
      ? [{ year, value: drawn(result.value, own), isPreliminary: result.value.isPreliminary }]
      : [],
  );
  const start = drawn(series.baseline, own);
  const baselineYear = series.baseline?.year;
  const hasStart =
    start !== null &&
    baselineYear !== undefined &&
    points.every(({ year }) => year !== baselineYear);
  const status = hasStart ? { year: baselineYear, value: start } : null;
  const benchmark = benchmarkLine(benchmarkRows, own);
  const beside = benchmark?.points ?? [];
  const dated = [...(status ? [status] : []), ...points, ...series.targets, ...beside];
  const years = [...new Set(dated.map(({ year }) => year))].sort((a, b) => a - b);
  const limits = rated.flatMap((one) => limitsOf(loaded, one, own));
  return {
    years,
    status,
    points,
    targets: limits.flatMap(({ year, to, isBand }) => (isBand ? [] : [{ year, value: to }])),
    benchmark,
    band: bandOf(limits),
    breaks: breaksIn(years, series.breaks ?? []),
    unit: unitWord(own.unit),
    leftOut: leftOut(loaded, rated, own, limits),
  };
}

/** What the chart cannot draw because it is in another unit, or in none where it could be several, in its own words. */
function leftOut(
  { series }: LoadedIndicator,
  rated: readonly YearRating[],
  own: OwnUnit,
  limits: readonly Limits[],
) {
  const { baseline } = series;
  const isLeftOut = (value: YearRating["result"]) =>
    value?.value.number !== undefined && drawn(value.value, own) === null;
  const isStatus = baseline?.number !== undefined && drawn(baseline, own) === null;
  return [
    ...(isStatus
      ? [{ what: "status" as const, year: baseline.year ?? null, words: baseline.raw }]
      : []),
    ...rated.flatMap(({ year, target, result }) => [
      ...(hasLevel(target) && limits.every((limit) => limit.year !== year)
        ? [{ what: "target" as const, year, words: target?.raw ?? "" }]
        : []),
      ...(result && isLeftOut(result)
        ? [{ what: "result" as const, year, words: result.value.raw }]
        : []),
    ]),
  ];
}

/** Whether a target asks for a number, or for a change of one. */
function hasLevel(target: YearRating["target"]): boolean {
  const { kind, certainty } = target ?? {};
  return certainty === "certain" && (kind === "number" || kind === "band" || kind === "relative");
}

type Limits = {
  readonly year: number;
  /** The other end of a band, or the lowest acceptable value; null where there is none. */
  readonly from: number | null;
  /** The target, or the upper end of a band. */
  readonly to: number;
  readonly isBand: boolean;
};

/** What a year's result is held against, where it can be drawn. */
function limitsOf(
  { series }: LoadedIndicator,
  { year, target }: YearRating,
  own: OwnUnit,
): Limits[] {
  if (!target || target.certainty === "doubtful") return [];
  const { benchmarks = [], direction, lowerThreshold } = series;
  const settled =
    target.kind === "benchmark" ? benchmarkTarget(target, benchmarks, year, direction) : undefined;
  const threshold = thresholdOf(settled?.ok ? settled.value : target, series.baseline);
  if (!threshold.ok) return [];
  const { value, valueHigh, unit } = threshold.value;
  const level = drawn({ number: value, unit }, own);
  if (level === null) return [];
  if (valueHigh !== undefined) {
    const high = drawn({ number: valueHigh, unit }, own);
    return high === null ? [] : [{ year, from: level, to: high, isBand: true }];
  }
  const lower = lowerThreshold && limitOfYear(lowerThreshold, benchmarks, year);
  const from = lower?.ok ? drawn(lower.value, own) : null;
  return [{ year, from, to: level, isBand: false }];
}

/** The band targets of the years; where there are none, what lies between target and lowest acceptable value. */
function bandOf(limits: readonly Limits[]) {
  const spans = limits.flatMap(({ from, ...rest }) => (from === null ? [] : [{ from, ...rest }]));
  const bands = spans.filter(({ isBand }) => isBand);
  const chosen = bands.length > 0 ? bands : spans;
  if (chosen.length === 0) return null;
  return {
    kind: bands.length > 0 ? ("band" as const) : ("lower" as const),
    spans: chosen.map(({ year, from, to }) => ({ year, from, to })),
  };
}

/** The first year drawn of each new series; a break before all of them parts nothing. */
function breaksIn(years: readonly number[], breaks: readonly number[]): readonly number[] {
  const first = breaks.flatMap((from) => years.find((year) => year >= from) ?? []);
  return [...new Set(first)].filter((year) => year !== years[0]);
}
