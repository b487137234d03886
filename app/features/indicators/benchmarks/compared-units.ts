import { sideOf } from "#app/domain/indicators/direction.ts";
import type { OwnUnit } from "#app/domain/indicators/own-unit.ts";
import { suppressCounts } from "#app/domain/indicators/small-numbers.ts";
import { drawn, shownYear } from "../indicator-model.ts";
import type { LoadedIndicator } from "../load-indicator-series.server.ts";
import type { ComparedUnit, ComparisonOrder } from "./comparison-model.ts";

type At = {
  readonly year: number;
  readonly today: string;
  readonly own: OwnUnit;
  readonly limit: number;
  readonly thisId: string;
  readonly order: ComparisonOrder;
};

/**
 * The institutions that carry one indicator, in a year, the best first or by name, and the whole of them last. How many answered in all is given
 * only where nothing but the small ones had to be hidden for it: the others show theirs on their own pages.
 */
export function comparedUnits(loaded: readonly LoadedIndicator[], at: At) {
  const units = loaded
    .map((one) => unitOf(one, at))
    .filter(({ year, value }) => value !== null || year.result !== null);
  const counts = units.filter(({ isWhole }) => !isWhole).map(({ respondents }) => respondents);
  const { isSecondary, isTotalSafe } = suppressCounts(counts, at.limit);
  const isCounted = counts.length > 0 && counts.every((count) => count !== null);
  const total = counts.reduce<number>((all, one) => all + (one ?? 0), 0);
  const isLowBest = sideOf(loaded[0]?.series.direction) === "lower";
  const mayTellTotal = isTotalSafe && !isSecondary;
  return {
    total: isCounted && mayTellTotal ? total : null,
    units: units
      .map((unit) => (unit.isHidden ? { ...unit, respondents: null, value: null } : unit))
      .map((unit) => (unit.isWhole && !mayTellTotal ? { ...unit, respondents: null } : unit))
      .sort(
        (a, b) =>
          Number(a.isWhole) - Number(b.isWhole) ||
          (at.order === "name" ? byName(a, b) : byValue(a, b, isLowBest)),
      ),
  };
}

function unitOf(one: LoadedIndicator, { year, today, own, thisId }: At): ComparedUnit {
  const shown = shownYear(one, year, today);
  const { result } = shown;
  return {
    id: one.row.id,
    name: one.row.institutionName ?? one.row.areaName,
    isThis: one.row.id === thisId,
    isWhole: isWhole(one),
    value: result ? drawn(result, own) : null,
    respondents: result?.respondents ?? null,
    isHidden: result?.isSuppressed ?? false,
    year: shown,
  };
}

/** Whether it is the shared indicator that institutions carry, and no institution's own. */
export function isWhole({ row }: LoadedIndicator): boolean {
  return row.institutionId === null && row.sharedFromId === null;
}

function byName(a: ComparedUnit, b: ComparedUnit): number {
  return (a.name ?? "").localeCompare(b.name ?? "", "da");
}

function byValue(a: ComparedUnit, b: ComparedUnit, isLowBest: boolean): number {
  if (a.value === null || b.value === null) {
    return a.value === b.value ? byName(a, b) : a.value === null ? 1 : -1;
  }
  return (isLowBest ? a.value - b.value : b.value - a.value) || byName(a, b);
}
