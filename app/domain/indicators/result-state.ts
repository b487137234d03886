import { daysAfter } from "./part-of-year.ts";
import type { RatingRule } from "./rating-rule.ts";

/** Why a year has no colour, where only time and the lack of a figure say so. Never counted as a colour. */
export type WaitingState =
  | "noData"
  | "notDue"
  | "tooEarly"
  | "notPublished"
  | "stale"
  | "notApplicable";

export type Waiting = { readonly rating: WaitingState; readonly rule: RatingRule };

/** What an indicator says of its own time. */
export type Timing = {
  readonly frequency: "month" | "quarter" | "tertial" | "halfYear" | "year" | "secondYear";
  /** Days from the end of the year until the source publishes; null where nobody has said. */
  readonly publicationDelayDays: number | null;
  /** Days a figure may be late before the last known one is stale. */
  readonly graceDays: number;
  /** Years from the status until an effect can be seen. */
  readonly effectLagYears: number;
};

type Question = {
  readonly timing: Timing;
  readonly year: number;
  /** ISO date where the municipality lies. */
  readonly today: string;
  readonly baselineYear: number | undefined;
  /** Year of the latest earlier figure. */
  readonly lastKnownYear: number | undefined;
};

/**
 * Why a year with a target has no figure (RULES 6), the first that holds: an off year of a survey made every second year; too early to see an
 * effect; the year is not over; the source has not published yet (through the day it does); the last known
 * figure is stale; else no data, which is the only one that says somebody owes a figure.
 */
export function whyNoResult(question: Question): Waiting {
  const { timing, year, today, lastKnownYear } = question;
  const { publicationDelayDays: delay, graceDays } = timing;
  const lastDay = `${year}-12-31`;
  if (isOffYear(question)) return { rating: "notApplicable", rule: "off-year" };
  if (isBeforeEffect(question)) return { rating: "tooEarly", rule: "before-effect" };
  if (today <= lastDay) return { rating: "notDue", rule: "year-not-over" };
  if (delay === null) return { rating: "noData", rule: "no-value" };
  if (today <= daysAfter(lastDay, delay)) return { rating: "notPublished", rule: "not-published" };
  const isLate = today > daysAfter(lastDay, delay + graceDays);
  return isLate && lastKnownYear !== undefined
    ? { rating: "stale", rule: "value-stale" }
    : { rating: "noData", rule: "no-value" };
}

/** Whether a year lies before the one in which an effect can be seen first, counted from the year of the status. */
export function isBeforeEffect({
  timing,
  year,
  baselineYear,
}: Pick<Question, "timing" | "year" | "baselineYear">): boolean {
  return baselineYear !== undefined && year < baselineYear + timing.effectLagYears;
}

function isOffYear({ timing, year, baselineYear, lastKnownYear }: Question): boolean {
  const start = lastKnownYear ?? baselineYear;
  return timing.frequency === "secondYear" && start !== undefined && (year - start) % 2 !== 0;
}
