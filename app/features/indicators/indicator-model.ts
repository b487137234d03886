import { deviationOfYear } from "#app/domain/follow-up/accepted-deviation.ts";
import type { BenchmarkKind } from "#app/domain/indicators/benchmark.ts";
import type { Decimal } from "#app/domain/indicators/decimal.ts";
import { knownFigures } from "#app/domain/indicators/known-figures.ts";
import { inOwnUnit, type OwnUnit, ownUnitOf } from "#app/domain/indicators/own-unit.ts";
import { type PrintedTarget, printTarget } from "#app/domain/indicators/print-target.ts";
import {
  type IndicatorSeries,
  rateAllYears,
  rateYear,
  resultsOfYears,
  type YearRating,
  yearInFocus,
} from "#app/domain/indicators/rate-year.ts";
import type { Rating, RatingInputs } from "#app/domain/indicators/rating.ts";
import type {
  OverrideColour,
  Reopening,
  StandingOverride,
} from "#app/domain/indicators/rating-override.ts";
import type { RatingRule } from "#app/domain/indicators/rating-rule.ts";
import { type RatingWarning, ratingWarnings } from "#app/domain/indicators/rating-warnings.ts";
import { thresholdOf } from "#app/domain/indicators/threshold.ts";
import { unitWord } from "#app/domain/indicators/unit.ts";
import type { IndicatorValue } from "#app/domain/indicators/value.ts";
import type { Entry, LoadedIndicator, Override } from "./load-indicator-series.server.ts";

/** A value as a page shows it. */
export type ShownValue = Pick<
  IndicatorValue,
  "raw" | "kind" | "number" | "unit" | "isPreliminary" | "isApproximate"
> & {
  readonly year: number;
  /** How many answered, where that was counted. */
  readonly respondents: number | null;
  /** Whether so few answered that the figure is kept from sight. */
  readonly isSuppressed: boolean;
};

type ShownTarget = {
  readonly year: number;
  readonly raw: string;
  readonly isDoubtful: boolean;
  readonly meaning: PrintedTarget;
};

/** A person's colour beside the computed one. While `reopened`, the computed one holds. */
export type ShownOverride = {
  readonly id: string;
  readonly rating: OverrideColour;
  readonly reason: string;
  readonly byName: string;
  readonly at: string;
  readonly reopened: Reopening | null;
};

/** A committee's leave to stand off target, in force today; said only beside red and yellow. */
export type ShownDeviation = {
  readonly id: string;
  readonly committeeName: string;
  readonly reason: string;
  readonly decidedOn: string;
  readonly untilOn: string;
};

/** A year's colour with all that explains it. */
export type ShownYear = {
  readonly year: number;
  readonly target: ShownTarget | null;
  /** The desired value stands as the year's target: the benchmark it follows, or "number". */
  readonly standIn: BenchmarkKind | "number" | null;
  readonly result: ShownValue | null;
  readonly lastKnown: ShownValue | null;
  /** The rating in force: a person's while it stands, else what the rules give. */
  readonly rating: Rating;
  /** What the rules give, by `rule` from `inputs`. */
  readonly automatic: Rating;
  readonly rule: RatingRule;
  readonly inputs: RatingInputs;
  readonly warnings: readonly RatingWarning[];
  readonly override: ShownOverride | null;
  readonly deviation: ShownDeviation | null;
};

/** The small chart of a table's row: a figure per year in the indicator's own unit. */
export type ShownLine = {
  readonly years: readonly number[];
  readonly values: readonly (number | null)[];
  readonly target: number | null;
  /** Years in which a new series begins: no line and no trend across them. */
  readonly breaks: readonly number[];
};

/** A year of an indicator as of a day, with the override and the accepted deviation that stand beside its colour. */
export function shownYear(loaded: LoadedIndicator, year: number, today: string): ShownYear {
  return shownRating(loaded, rateYear(loaded.series, year, today), today);
}

/** Every year that has a target or a result, the earliest first. */
export function shownYears(loaded: LoadedIndicator, today: string): readonly ShownYear[] {
  return rateAllYears(loaded.series, today).map((rated) => shownRating(loaded, rated, today));
}

/** The same of a year that is rated already. */
export function shownRating(
  { series, row, deviations }: LoadedIndicator,
  rated: YearRating<Entry, Override>,
  today: string,
): ShownYear {
  const { rating, rule, inputs } = rated.rating;
  const isMissed = rated.inForce === "red" || rated.inForce === "yellow";
  const { name, unit, scaleMin: min, scaleMax: max } = row;
  const scale = min === null || max === null ? undefined : { min, max };
  return {
    year: rated.year,
    target: rated.target ? shownTarget(rated.target) : null,
    standIn: rated.standIn ?? null,
    result: rated.result ? shownValue(rated.result) : null,
    lastKnown: rated.lastKnown ? shownValue(rated.lastKnown) : null,
    rating: rated.inForce,
    automatic: rating,
    rule,
    inputs,
    warnings: ratingWarnings(series, rated, { name, unit, scale }),
    override: rated.override ? shownOverride(rated.override) : null,
    deviation: isMissed ? shownDeviation(deviationOfYear(deviations, rated.year, today)) : null,
  };
}

function shownDeviation(
  deviation: LoadedIndicator["deviations"][number] | undefined,
): ShownDeviation | null {
  if (!deviation) return null;
  const { id, committeeName, reason, decidedOn, untilOn } = deviation;
  return { id, committeeName, reason, decidedOn, untilOn };
}

function shownOverride({ override, reopened }: StandingOverride<Override>): ShownOverride {
  const { id, rating, reason, createdByName, createdAt } = override;
  return { id, rating, reason, byName: createdByName, at: createdAt, reopened: reopened ?? null };
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
  loaded: LoadedIndicator,
  today: string,
): { readonly focus: ShownYear; readonly line: ShownLine } {
  const { series } = loaded;
  const own = ownUnitIn(loaded);
  const focus = rateYear(series, yearInFocus(series, Number(today.slice(0, 4))), today);
  const measured = resultsOfYears(series);
  const target = focus.target && thresholdOf(focus.target, series.baseline);
  return {
    focus: shownRating(loaded, focus, today),
    line: {
      years: measured.map((one) => one.year),
      values: measured.map(({ result }) => drawn(result.value, own)),
      target: target?.ok
        ? drawn({ number: target.value.value, unit: target.value.unit }, own)
        : null,
      breaks: series.breaks ?? [],
    },
  };
}

/** The unit in which an indicator is told and drawn. */
export function ownUnitIn({ row, series }: Pick<LoadedIndicator, "row" | "series">): OwnUnit {
  return ownUnitOf(row.unit, unitWord(row.unit) === "" ? knownFigures(series) : []);
}

/** A figure in the indicator's unit for drawing; null where it is none, counts something else, or could be in several units. */
export function drawn(
  value: { readonly number?: Decimal | undefined; readonly unit?: string | undefined } | undefined,
  own: OwnUnit,
): number | null {
  if (value?.number === undefined) return null;
  const number = inOwnUnit({ number: value.number, unit: value.unit }, own);
  return number === undefined ? null : Number(number);
}

export function shownValue(entry: {
  readonly year: number;
  readonly value: IndicatorValue;
  readonly respondents?: number | null;
  readonly isSuppressed?: boolean;
}): ShownValue {
  const { raw, kind, isPreliminary, isApproximate, number, unit } = entry.value;
  return {
    year: entry.year,
    raw,
    kind,
    isPreliminary,
    isApproximate,
    respondents: entry.respondents ?? null,
    isSuppressed: entry.isSuppressed ?? false,
    ...(number === undefined ? {} : { number }),
    ...(unit === undefined ? {} : { unit }),
  };
}
