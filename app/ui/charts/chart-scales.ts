import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";

export type SeriesPoint = {
  readonly period: string;
  readonly value: number | null;
  readonly provisional?: boolean | undefined;
  readonly note?: string | undefined;
};

export type ChartSeries = {
  readonly name: string;
  readonly points: readonly SeriesPoint[];
  /** The periods from which the figures can no longer be compared with those before. */
  readonly breaksBefore?: readonly string[] | undefined;
};

/** The values between two limits, which may differ from period to period. */
export type ChartBand = {
  readonly name: string;
  readonly spans: readonly {
    readonly period: string;
    readonly from: number;
    readonly to: number;
  }[];
};

/** What is less than this apart is drawn as one value, since no scale can tell it apart. */
const tiny = 1e-9;

export type Place = { readonly x: number; readonly y: number };

/**
 * A scale from values to percent of the drawing's height, 0 at the top, with round ends and few ticks. It goes below zero only for
 * values that do: a length or a count is never drawn as if it could be negative.
 */
export function valueScale(values: readonly number[], { zero = false, most = 5 } = {}) {
  const known = zero ? [...values, 0] : values;
  const low = Math.min(...known);
  const high = Math.max(...known);
  const size = Math.max(Math.abs(low), Math.abs(high));
  const flat = high - low <= Math.max(size, tiny) * tiny;
  const air = flat ? (size > tiny ? size * 0.1 : 1) : (high - low) * 0.08;
  const from = low >= 0 ? (zero ? 0 : Math.max(0, low - air)) : low - air;
  const scale = scaleLinear([from, zero && high <= 0 ? 0 : high + air], [100, 0]).nice(most);
  return {
    y: (value: number) => round(scale(value)),
    ticks: scale.ticks(most),
    domain: scale.domain(),
  };
}

/** Where a period stands from left to right, in percent, with half a step of air at both ends. */
export function periodPlace(index: number, count: number): number {
  return count === 0 ? 50 : round(((index + 0.5) / count) * 100);
}

/** Which periods get a label so that they do not run into each other on a small screen; the last always does. */
export function labelledPeriods(periods: readonly string[], room: number): ReadonlySet<string> {
  const longest = Math.max(1, ...periods.map((period) => period.length));
  const fitting = Math.max(1, Math.floor(room / (longest * 7 + 10)));
  const step = Math.max(1, Math.ceil(periods.length / fitting));
  return new Set(periods.filter((_, index) => (periods.length - 1 - index) % step === 0));
}

/** The runs of points that may be joined: a missing value or a break in the series ends a run. */
export function joinedRuns(
  series: ChartSeries,
  periods: readonly string[],
  y: (value: number) => number,
): readonly (readonly Place[])[] {
  const values = new Map(series.points.map((point) => [point.period, point.value]));
  const runs: Place[][] = [];
  let run: Place[] = [];
  const end = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  periods.forEach((period, index) => {
    const value = values.get(period);
    if (series.breaksBefore?.includes(period)) end();
    if (value === null || value === undefined) end();
    else run.push({ x: periodPlace(index, periods.length), y: y(value) });
  });
  end();
  return runs;
}

/** The path through the places, in the drawing's own units. */
export function pathThrough(places: readonly Place[]): string {
  return (
    line<Place>(
      ({ x }) => x,
      ({ y }) => y,
    )([...places]) ?? ""
  );
}

/** Targets as steps: each holds for the whole width of its period, and a period without a target leaves a gap. */
export function targetSteps(
  targets: readonly { readonly period: string; readonly value: number }[],
  periods: readonly string[],
  y: (value: number) => number,
): string {
  const width = 100 / Math.max(1, periods.length);
  let open = false;
  const parts = periods.map((period, index) => {
    const target = targets.find((one) => one.period === period);
    if (!target) {
      open = false;
      return "";
    }
    const height = y(target.value);
    const part = `${open ? "V" : `M${round(index * width)},`}${height}H${round((index + 1) * width)}`;
    open = true;
    return part;
  });
  return parts.join("");
}

/** A band as boxes in percent of the drawing, each as wide as the periods in a row that have the same limits. */
export function bandBoxes(
  { spans }: ChartBand,
  periods: readonly string[],
  y: (value: number) => number,
): readonly {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}[] {
  const slot = 100 / Math.max(1, periods.length);
  const boxes: { first: number; count: number; top: number; bottom: number }[] = [];
  periods.forEach((period, index) => {
    const span = spans.find((one) => one.period === period);
    if (!span) return;
    const top = y(Math.max(span.from, span.to));
    const bottom = y(Math.min(span.from, span.to));
    const last = boxes.at(-1);
    const isSame = last?.first === index - (last?.count ?? 0) && last.top === top;
    if (last && isSame && last.bottom === bottom) last.count += 1;
    else boxes.push({ first: index, count: 1, top, bottom });
  });
  return boxes.map(({ first, count, top, bottom }) => ({
    x: round(first * slot),
    width: round(count * slot),
    top,
    bottom,
  }));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
