import type { IndicatorValue } from "./value.ts";

/** Whether so few answered that a figure must not be shown (RULES 7). Where nobody counted the answers, nothing is kept back. */
export function isTooFew(respondents: number | null, limit: number): boolean {
  return respondents !== null && respondents < limit;
}

/** A value without what it says, so that nothing further on can show it. */
export function withoutFigure(value: IndicatorValue): IndicatorValue {
  const { year, period, isApproximate, isPreliminary } = value;
  return {
    raw: "",
    kind: "missing",
    ...(year === undefined ? {} : { year }),
    ...(period === undefined ? {} : { period }),
    isApproximate,
    isPreliminary,
  };
}

export type Suppression = {
  /** For each count, in the order given, whether it is kept from sight. */
  readonly hidden: readonly boolean[];
  /** Whether others than the small ones had to be hidden, so that the total gives none of them away. */
  readonly isSecondary: boolean;
  /** Whether the total may stand beside the counts that are shown. */
  readonly isTotalSafe: boolean;
};

/** What is hidden together must be this many times the limit, or who knows the rule could reason back to one small count. */
const margin = 3;

/**
 * Which counts of a table must be hidden when its total is shown (RULES 7): those below the limit, and then the smallest of the rest, equal ones
 * together, until what is hidden is at least two counts and three times the limit, so that none follows from the total even for who knows
 * this rule. Where the table has no more to hide, the total is not safe. An empty place (null) is left out of all.
 */
export function suppressCounts(counts: readonly (number | null)[], limit: number): Suppression {
  const small = counts.map((count) => count !== null && count < limit);
  if (!small.includes(true)) return { hidden: small, isSecondary: false, isTotalSafe: true };
  const hidden = [...small];
  const isEnough = () => {
    const sum = counts.reduce<number>((all, one, at) => all + (hidden[at] ? (one ?? 0) : 0), 0);
    return hidden.filter(Boolean).length >= 2 && sum >= margin * limit;
  };
  const rest = counts
    .flatMap((count, index) => (count === null || small[index] ? [] : [{ count, index }]))
    .sort((a, b) => a.count - b.count);
  let last: number | undefined;
  for (const { count, index } of rest) {
    if (isEnough() && count !== last) break;
    hidden[index] = true;
    last = count;
  }
  return { hidden, isSecondary: last !== undefined, isTotalSafe: isEnough() };
}
