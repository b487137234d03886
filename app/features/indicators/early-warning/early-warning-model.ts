import type { Decimal } from "#app/domain/indicators/decimal.ts";
import {
  isCrossed,
  nextReadingOn,
  readingState,
  type WarningComparator,
  type WarningFrequency,
} from "#app/domain/indicators/early-warning.ts";
import type { PrintedTarget } from "#app/domain/indicators/print-target.ts";
import type { ShownValue } from "../indicator-model.ts";

/** `crossed`: the signal warns. `overdue`: nobody has looked in time. `never`: nobody has looked. */
export type WarningState = "crossed" | "overdue" | "never" | "quiet";

export type ShownWarning = {
  readonly id: string;
  readonly signal: string;
  readonly unit: string;
  readonly comparator: WarningComparator;
  readonly threshold: Decimal;
  readonly frequency: WarningFrequency;
  readonly ownerName: string | null;
  readonly isRetired: boolean;
  readonly state: WarningState;
  readonly latest: { readonly observedOn: string; readonly value: Decimal } | null;
  /** The day the next reading is expected; null until there is a first. */
  readonly nextOn: string | null;
};

/** One thing that may be going wrong before the year ends. */
export type Concern = {
  readonly key: string;
  readonly indicator: { readonly id: string; readonly name: string };
  readonly institution: { readonly slug: string; readonly name: string } | null;
} & (
  | { readonly kind: "crossed" | "overdue" | "never"; readonly warning: ShownWarning }
  | {
      readonly kind: "behind";
      readonly year: number;
      readonly period: string;
      readonly figure: ShownValue;
      readonly target: PrintedTarget;
    }
);

type WarningRow = Pick<
  ShownWarning,
  "id" | "signal" | "unit" | "comparator" | "threshold" | "frequency" | "ownerName"
> & { readonly retiredAt: string | null };
type ReadingRow = { readonly observedOn: string; readonly value: Decimal | null };

/** A warning with its newest reading, as of a day. */
export function shownWarning(
  row: WarningRow,
  readings: readonly ReadingRow[],
  today: string,
): ShownWarning {
  const newest = readings.find(({ value }) => value !== null);
  const latest = newest?.value ? { observedOn: newest.observedOn, value: newest.value } : null;
  const { comparator, threshold, frequency } = row;
  return {
    id: row.id,
    signal: row.signal,
    unit: row.unit,
    comparator,
    threshold,
    frequency,
    ownerName: row.ownerName,
    isRetired: row.retiredAt !== null,
    state: stateOf(row, latest, today),
    latest,
    nextOn: latest ? nextReadingOn(frequency, latest.observedOn) : null,
  };
}

function stateOf(
  { comparator, threshold, frequency }: WarningRow,
  latest: ShownWarning["latest"],
  today: string,
): WarningState {
  if (latest && isCrossed(latest.value, comparator, threshold)) return "crossed";
  const state = readingState(frequency, latest?.observedOn, today);
  return state === "fresh" ? "quiet" : state;
}
