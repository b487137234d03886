import type { PeriodKind, PeriodState } from "./reporting-period.ts";

/** The reporting period a result is from. `on` is the ISO date it was frozen, or else its deadline. */
export type ResultPeriod = {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly state: PeriodState;
  readonly on: string;
};

export type ResultsOfPeriod = ResultPeriod & { readonly count: number };

/**
 * Which periods some results are from, the newest first, each with how many: a colour never stands without the period it is
 * from (PRODUCT, Follow-up). Goals without a result count nowhere. Periods that only differ in their day are told once, by the last day.
 */
export function periodsOfResults(
  results: readonly (ResultPeriod | null)[],
): readonly ResultsOfPeriod[] {
  const periods = new Map<string, { result: ResultPeriod; count: number }>();
  for (const result of results) {
    if (result === null) continue;
    const key = `${result.kind} ${result.year} ${result.state}`;
    const known = periods.get(key);
    if (!known) periods.set(key, { result, count: 1 });
    else {
      known.count += 1;
      if (result.on > known.result.on) known.result = result;
    }
  }
  return [...periods.values()]
    .map(({ result, count }) => ({ ...result, count }))
    .sort((one, other) => other.on.localeCompare(one.on));
}

/** The period of a stored report, as the database has it; none where nothing is reported. */
export function resultPeriod(row: {
  readonly periodKind: PeriodKind | null;
  readonly periodYear: number | null;
  readonly periodState: PeriodState | null;
  readonly periodDueOn: string | null;
  readonly periodFrozenAt: string | null;
}): ResultPeriod | null {
  const { periodKind: kind, periodYear: year, periodState: state, periodDueOn } = row;
  if (kind === null || year === null || state === null || periodDueOn === null) return null;
  return { kind, year, state, on: row.periodFrozenAt?.slice(0, 10) ?? periodDueOn };
}
