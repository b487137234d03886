import type { TargetContext } from "#app/domain/indicators/target-meaning.ts";
import type { LoadedIndicator } from "./load-indicator-series.server.ts";
import { targetContextOf } from "./load-indicator-series.server.ts";
import { chosenReadingOf } from "./target-change.ts";

/** Years to come where no council term says how far one looks. */
const yearsAhead = 3;

export type TargetRowModel = {
  readonly year: number;
  readonly raw: string;
  /** Which reading of doubtful words a person has chosen. */
  readonly reading: string;
  readonly consulted: string;
  readonly version: number;
};

/** What the form of targets is made of: a row per year, and what the words are read with. */
export type TargetsModel = {
  readonly rows: readonly TargetRowModel[];
  readonly context: TargetContext;
};

/** A row for each year of the term that holds today, and for every other year that has a target. */
export function targetsOf(
  { row, targetRows }: LoadedIndicator,
  terms: readonly { readonly startsOn: string; readonly endsOn: string }[],
  today: string,
): TargetsModel {
  const thisYear = Number(today.slice(0, 4));
  const term = terms.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  const first = term ? Number(term.startsOn.slice(0, 4)) : thisYear;
  const last = term ? Number(term.endsOn.slice(0, 4)) : thisYear + yearsAhead;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const known = targetRows.map(({ year }) => year);
  return {
    rows: [...new Set([...known, ...years])]
      .sort((a, b) => a - b)
      .map((year) => {
        const target = targetRows.find((one) => one.year === year);
        return {
          year,
          raw: target?.raw ?? "",
          reading: target ? chosenReadingOf(target) : "",
          consulted: target?.consulted ?? "",
          version: target?.version ?? 0,
        };
      }),
    context: targetContextOf(row),
  };
}
