import type { Decimal } from "#app/domain/indicators/decimal.ts";
import { type PrintedTarget, printTarget } from "#app/domain/indicators/print-target.ts";
import {
  type IndicatorSeries,
  rateAllYears,
  rateYear,
  type YearRating,
  yearInFocus,
} from "#app/domain/indicators/rate-year.ts";
import type { Rating, RatingInputs, RatingRule } from "#app/domain/indicators/rating.ts";
import { thresholdOf } from "#app/domain/indicators/threshold.ts";
import { comparable, type Quantity } from "#app/domain/indicators/unit.ts";
import type { IndicatorValue } from "#app/domain/indicators/value.ts";

/** A value as a page shows it. */
export type ShownValue = Pick<
  IndicatorValue,
  "raw" | "kind" | "number" | "unit" | "isPreliminary" | "isApproximate"
> & { readonly year: number };

type ShownTarget = {
  readonly year: number;
  readonly raw: string;
  readonly isDoubtful: boolean;
  readonly meaning: PrintedTarget;
};

/** A year's colour with all that explains it. */
export type ShownYear = {
  readonly year: number;
  readonly target: ShownTarget | null;
  readonly result: ShownValue | null;
  readonly lastKnown: ShownValue | null;
  readonly rating: Rating;
  readonly rule: RatingRule;
  readonly inputs: RatingInputs;
};

/** The small chart of a table's row: a figure per year in the indicator's own unit. */
export type ShownLine = {
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
  readonly target: number | null;
};

export function shownYear(rated: YearRating): ShownYear {
  const { rating, rule, inputs } = rated.rating;
  return {
    year: rated.year,
    target: rated.target ? shownTarget(rated.target) : null,
    result: rated.result ? shownValue(rated.result) : null,
    lastKnown: rated.lastKnown ? shownValue(rated.lastKnown) : null,
    rating,
    rule,
    inputs,
  };
}

export function shownTarget(target: IndicatorSeries["targets"][number]): ShownTarget {
  return {
    year: target.year,
    raw: target.raw,
    isDoubtful: target.certainty === "doubtful",
    meaning: printTarget(target),
  };
}

/** The year in focus of an indicator, and its line of results up to now. */
export function shownFocus(
  series: IndicatorSeries,
  thisYear: number,
  unit: string,
): { readonly focus: ShownYear; readonly line: ShownLine } {
  const rated = rateYear(series, yearInFocus(series, thisYear));
  const measured = rateAllYears(series).filter(({ result }) => result !== undefined);
  const target = rated.target && thresholdOf(rated.target, series.baseline);
  return {
    focus: shownYear(rated),
    line: {
      years: measured.map(({ year }) => year),
      values: measured.map(({ result }) => drawn(result?.value, unit)),
      target: target?.ok
        ? drawn({ number: target.value.value, unit: target.value.unit }, unit)
        : null,
    },
  };
}

/** A figure in the indicator's unit for drawing; null where it is none or counts something else. */
export function drawn(
  value: { readonly number?: Decimal | undefined; readonly unit?: string | undefined } | undefined,
  unit: string,
): number | null {
  if (value?.number === undefined) return null;
  const quantity: Quantity = { number: value.number, unit: value.unit };
  if (unit === "" || value.unit === undefined || value.unit === unit) return Number(value.number);
  const [number, one] = comparable(quantity, { number: "1", unit }) ?? [];
  return number === undefined || one === undefined ? null : Number(number) / Number(one);
}

export function shownValue({
  year,
  value,
}: {
  readonly year: number;
  readonly value: IndicatorValue;
}): ShownValue {
  const { raw, kind, isPreliminary, isApproximate } = value;
  return {
    year,
    raw,
    kind,
    isPreliminary,
    isApproximate,
    ...(value.number === undefined ? {} : { number: value.number }),
    ...(value.unit === undefined ? {} : { unit: value.unit }),
  };
}
