import type { MeasureKind } from "./definition.ts";
import { WHOLE_YEAR } from "./part-of-year.ts";
import type { Target, TargetMeaning } from "./target-meaning.ts";
import { thresholdOf } from "./threshold.ts";
import type { Quantity } from "./unit.ts";
import type { IndicatorValue } from "./value.ts";
import { BEYOND_A_WHOLE } from "./words.ts";

/** What a result of an indicator is weighed against. */
export type Known = {
  readonly figures: readonly Quantity[];
  /** Whether words are among its results, or what it measures is said in words: then words are no wonder. */
  readonly hasWords: boolean;
  /** Whether its percents are parts of a whole, between 0 and 100; growth, a balance and the use of a budget are not. */
  readonly isOfWhole: boolean;
  /** Whether figures of parts of a year are weighed with those of whole years, which are many times as large. */
  readonly hasParts: boolean;
  /** Whether the way it is measured says that figures are awaited, also while none is there. */
  readonly isCounted?: boolean;
};

type Figures = {
  readonly baseline: IndicatorValue | undefined;
  readonly targets: readonly Target[];
  readonly measurements?: readonly { readonly value: IndicatorValue; readonly period?: string }[];
};

const COUNTED: readonly MeasureKind[] = ["count", "share", "mean", "rank", "amount"];

type About = { readonly name: string; readonly measureKind?: MeasureKind | null };

/** All that is known of an indicator, by which a new result of it is weighed (RULES 5 and 20). */
export function knownBy({ name, measureKind }: About, figures: Figures): Known {
  const { targets, measurements = [] } = figures;
  const isSaidInWords = targets.some(
    ({ kind, certainty }) => certainty === "certain" && (kind === "text" || kind === "yesNo"),
  );
  return {
    figures: knownFigures(figures),
    hasWords:
      measureKind === "text" ||
      measureKind === "yesNo" ||
      isSaidInWords ||
      measurements.some(({ value }) => value.kind === "text"),
    isOfWhole: !BEYOND_A_WHOLE.test(name),
    isCounted: measureKind !== undefined && measureKind !== null && COUNTED.includes(measureKind),
    hasParts: measurements.some(({ period = WHOLE_YEAR }) => period !== WHOLE_YEAR),
  };
}

/**
 * The numbers an indicator is known by: its status, what its targets lead to, its results. A target that is still asked about
 * counts with all it may mean. Places in a ranking, words and changes that lead nowhere are none.
 */
export function knownFigures({ baseline, targets, measurements = [] }: Figures): Quantity[] {
  const values = [baseline, ...measurements.map(({ value }) => value)];
  const [status, ...results] = values.map((value) =>
    value?.kind === "number" && value.number !== undefined
      ? [{ number: value.number, unit: value.unit }]
      : [],
  );
  const levels = targets.flatMap((target) =>
    target.certainty === "certain" ? levelsOf(target, baseline) : target.readings.flatMap(written),
  );
  return [...(status ?? []), ...levels, ...results.flat()];
}

function levelsOf(target: Target, baseline: IndicatorValue | undefined): readonly Quantity[] {
  if (target.kind !== "relative") return written(target);
  const threshold = thresholdOf(target, baseline);
  return threshold.ok ? [{ number: threshold.value.value, unit: threshold.value.unit }] : [];
}

/** The numbers of a level or a band; a place in a ranking and a change are none. */
function written({ kind, value, valueHigh, unit }: TargetMeaning): readonly Quantity[] {
  if (kind !== "number" && kind !== "band") return [];
  return [value, valueHigh].flatMap((number) => (number === undefined ? [] : [{ number, unit }]));
}
