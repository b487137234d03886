import type { IndicatorValue } from "./value.ts";

/** One recorded result of an indicator. */
export type Measurement = {
  readonly id?: string;
  readonly year: number;
  /** "year", or a part of it such as "H1", which never rates (R3-25). Without one it is of the whole year. */
  readonly period?: string;
  readonly value: IndicatorValue;
  /** When it was recorded, as an instant in UTC; decides between several of one year. */
  readonly recordedAt?: string;
  /** Whether so few answered that the figure is kept from sight (RULES 7). */
  readonly isSuppressed?: boolean;
};

export type PickedResult<M extends Measurement> = {
  /** The result of the year itself, the only one that may rate the year's target. */
  readonly result: M | undefined;
  /** The latest earlier figure, shown as "last known" where the year has none; it never rates. */
  readonly lastKnown: M | undefined;
};

/**
 * The measurement that rates a year's target (RULES 6): of that year only, final before preliminary, then the one recorded
 * last. Where the year has no value, the latest earlier one is named beside it.
 */
export function pickResult<M extends Measurement>(
  measurements: readonly M[],
  year: number,
): PickedResult<M> {
  const whole = measurements.filter(({ period = "year" }) => period === "year");
  const ofYear = whole.filter((measurement) => measurement.year === year);
  const result = strongest(ofYear.filter(isKnown)) ?? strongest(ofYear);
  if (result && isKnown(result)) return { result, lastKnown: undefined };
  const earlier = whole.filter((measurement) => measurement.year < year && isKnown(measurement));
  const lastYear = Math.max(...earlier.map((measurement) => measurement.year));
  return {
    result,
    lastKnown: strongest(earlier.filter((measurement) => measurement.year === lastYear)),
  };
}

function strongest<M extends Measurement>(measurements: readonly M[]): M | undefined {
  return measurements.reduce<M | undefined>(
    (best, next) => (best && isStronger(best, next) ? best : next),
    undefined,
  );
}

function isStronger(best: Measurement, next: Measurement): boolean {
  if (best.value.isPreliminary !== next.value.isPreliminary) return next.value.isPreliminary;
  return (best.recordedAt ?? "") > (next.recordedAt ?? "");
}

function isKnown({ value }: Measurement): boolean {
  return value.kind === "number" || value.kind === "rank" || value.kind === "text";
}
