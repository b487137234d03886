import type { Decimal } from "../decimal.ts";
import type { Direction } from "../direction.ts";
import { readTarget } from "../target.ts";
import type { Target } from "../target-meaning.ts";
import { isShare, type Quantity } from "../unit.ts";
import { type IndicatorValue, readValue } from "../value.ts";

export type MeasureKind = "count" | "share" | "mean" | "rank" | "amount" | "yesNo" | "text";
export type Perspective = "users" | "staff" | "economy" | "society";

/** An indicator as it is being written or read in from a table: words, and what has been chosen. */
export type IndicatorDraft = {
  readonly name: string;
  readonly description?: string | undefined;
  readonly unit?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly measureKind?: MeasureKind | undefined;
  readonly indicatorType?: "count" | "measuredQuality" | "perceivedQuality" | undefined;
  readonly perspective?: Perspective | undefined;
  readonly influenceable?: "yes" | "partly" | "no" | "notStated" | undefined;
  readonly scaleMin?: Decimal | undefined;
  readonly scaleMax?: Decimal | undefined;
  readonly numerator?: string | undefined;
  readonly denominator?: string | undefined;
  readonly dataSource?: string | undefined;
  readonly consistencyGroup?: string | undefined;
  /** Belongs to the whole organisation rather than to a service. */
  readonly isOverall?: boolean | undefined;
  /** Defined once for the services that carry it with figures of their own. */
  readonly isShared?: boolean | undefined;
  readonly baselineRaw?: string | undefined;
  readonly baselineYear?: number | undefined;
  /** The status as a person has confirmed it, where its words leave doubt. */
  readonly baseline?: IndicatorValue | undefined;
  /** Undefined where targets are not part of what is being written. */
  readonly targets?: readonly DraftTarget[] | undefined;
  /** Results so far, the earliest first. */
  readonly results?: readonly Quantity[] | undefined;
  /** Comparable units' figures, and the national mean as it was written. */
  readonly others?: readonly Quantity[] | undefined;
  readonly nationalMean?: string | undefined;
};

export type DraftTarget = {
  readonly year?: number | undefined;
  readonly raw: string;
  /** The target as kept, where a person has settled its meaning. */
  readonly target?: Target | undefined;
};

export type CheckedTarget = Target & { readonly cell: `target-${number}` | "target" };

/** A draft with its words read, as the checks take it. */
export type CheckedIndicator = Omit<IndicatorDraft, "targets" | "baseline"> & {
  readonly description: string;
  readonly unit: string;
  readonly dataSource: string;
  readonly baselineRaw: string;
  readonly baseline: IndicatorValue;
  /** Every reading of the status' words in the units they name themselves. */
  readonly baselineReadings: readonly IndicatorValue[];
  readonly targets: readonly CheckedTarget[] | undefined;
};

/** Reads the words of a draft once for all checks. Never throws. */
export function readDraft(draft: IndicatorDraft): CheckedIndicator {
  const { description = "", unit = "", dataSource = "", baselineRaw = "", direction } = draft;
  const read = readValue(
    baselineRaw,
    draft.baselineYear === undefined ? {} : { defaultYear: draft.baselineYear },
  );
  const baseline = draft.baseline ?? read.value;
  const context = {
    indicatorName: draft.name,
    baseline,
    ...(direction === undefined ? {} : { direction }),
  };
  return {
    ...draft,
    description: description.trim(),
    unit: unit.trim(),
    dataSource: dataSource.trim(),
    baselineRaw,
    baseline,
    baselineReadings: read.certainty === "certain" ? [read.value] : read.readings,
    targets: draft.targets?.map(({ year, raw, target }) => {
      const meant = target ?? readTarget(raw, context);
      const ofYear = year ?? meant.year;
      return { ...meant, cell: ofYear === undefined ? "target" : (`target-${ofYear}` as const) };
    }),
  };
}

/** Whether the figures are percent, by the unit of the indicator or the words of its status and targets. */
export function isInPercent({ unit, measureKind, ...rest }: CheckedIndicator): boolean {
  if (measureKind !== undefined) return measureKind === "share";
  const written = [rest.baseline, ...rest.baselineReadings, ...(rest.targets ?? [])];
  return isShare(unit) || written.some((value) => isShare(value.unit));
}

/** The status as a number, where it is known and read with certainty. */
export function knownStatus({ baseline, unit }: CheckedIndicator): Quantity | undefined {
  if (baseline.number === undefined) return undefined;
  return { number: baseline.number, unit: baseline.unit ?? (unit || undefined) };
}
