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
