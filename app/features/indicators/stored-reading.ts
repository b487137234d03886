import { readTarget } from "#app/domain/indicators/target.ts";
import type { Target, TargetContext } from "#app/domain/indicators/target-meaning.ts";
import type { IndicatorValue } from "#app/domain/indicators/value.ts";
import { readValue } from "#app/domain/indicators/value.ts";

type Year = { readonly year?: number };

type StoredValue = {
  readonly raw: string;
  readonly kind: IndicatorValue["kind"];
  readonly value: string | null;
  readonly unit: string;
};

export type StoredTarget = {
  readonly raw: string;
  readonly year: number;
  readonly kind: Target["kind"];
  readonly comparator: NonNullable<Target["comparator"]> | null;
  readonly value: string | null;
  readonly valueHigh: string | null;
  readonly unit: string;
  readonly direction: NonNullable<Target["direction"]> | null;
  readonly directionFrom: NonNullable<Target["directionFrom"]> | null;
  readonly certainty: Target["certainty"];
};

/** What is kept of a value beside its own words. */
export function storedValue(value: IndicatorValue): StoredValue {
  return {
    raw: value.raw,
    kind: value.kind,
    value: value.number ?? null,
    unit: value.unit ?? "",
  };
}

/** A kept value as the rules take it; what its words say of certainty is read from them again. */
export function keptValue(stored: StoredValue & Year): IndicatorValue {
  const { isApproximate, isPreliminary } = certaintyOf(stored.raw);
  return {
    raw: stored.raw,
    kind: stored.kind,
    ...(stored.value === null ? {} : { number: stored.value }),
    ...(stored.unit === "" ? {} : { unit: stored.unit }),
    ...(stored.year === undefined ? {} : { year: stored.year }),
    isApproximate,
    isPreliminary,
  };
}

/** A figure and its unit alone say nothing of their certainty; only other words are read again, which takes its time. */
function certaintyOf(raw: string): Pick<IndicatorValue, "isApproximate" | "isPreliminary"> {
  return /^[\d\s.,%]*$/.test(raw)
    ? { isApproximate: false, isPreliminary: false }
    : readValue(raw).value;
}

export function storedTarget(target: Target, year: number): StoredTarget {
  return {
    raw: target.raw,
    year,
    kind: target.kind,
    comparator: target.comparator ?? null,
    value: target.value ?? null,
    valueHigh: target.valueHigh ?? null,
    unit: target.unit ?? "",
    direction: target.direction ?? null,
    directionFrom: target.directionFrom ?? null,
    certainty: target.certainty,
  };
}

/** A kept target as the rules take it. Where a person must still confirm it, its words give the readings again. */
export function keptTarget(stored: StoredTarget, context: TargetContext = {}): Target {
  const { raw, year, kind, comparator, value, valueHigh, unit, direction, directionFrom } = stored;
  return {
    raw,
    year,
    kind,
    ...(comparator === null ? {} : { comparator }),
    ...(value === null ? {} : { value }),
    ...(valueHigh === null ? {} : { valueHigh }),
    ...(unit === "" ? {} : { unit }),
    ...(direction === null ? {} : { direction }),
    ...(directionFrom === null ? {} : { directionFrom }),
    certainty: stored.certainty,
    readings: stored.certainty === "doubtful" ? readTarget(raw, context).readings : [],
  };
}
