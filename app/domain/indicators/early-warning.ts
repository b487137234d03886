import { compareDecimals, type Decimal } from "./decimal.ts";
import { daysAfter, monthsAfter } from "./part-of-year.ts";
import { type RatingQuestion, rateIndicator } from "./rating.ts";

/** How often a signal is to be looked at. */
export const WARNING_FREQUENCIES = ["week", "month", "quarter", "tertial", "halfYear"] as const;
export type WarningFrequency = (typeof WARNING_FREQUENCIES)[number];

export const WARNING_COMPARATORS = ["<", "<=", ">", ">="] as const;
export type WarningComparator = (typeof WARNING_COMPARATORS)[number];

const MONTHS = { month: 1, quarter: 3, tertial: 4, halfYear: 6 } as const;
/** Days a reading may wait before it is overdue: a weekly one until the middle of next week, the others two weeks. */
const PATIENCE = { week: 3, month: 14, quarter: 14, tertial: 14, halfYear: 14 } as const;

/** Whether a reading warns (R3-24): "<" and ">" warn beyond the threshold, "<=" and ">=" also at it. Exact. */
export function isCrossed(
  value: Decimal,
  comparator: WarningComparator,
  threshold: Decimal,
): boolean {
  const order = compareDecimals(value, threshold);
  if (order === 0) return comparator === "<=" || comparator === ">=";
  return comparator.startsWith(order < 0 ? "<" : ">");
}

/** The day the next reading is expected, counted from the last one (ISO). */
export function nextReadingOn(frequency: WarningFrequency, lastOn: string): string {
  return frequency === "week" ? daysAfter(lastOn, 7) : monthsAfter(lastOn, MONTHS[frequency]);
}

/**
 * Whether a signal has been left unlooked at: the next reading's day and some days' patience are over. A signal that was never read
 * is `never`; nobody can say since when.
 */
export function readingState(
  frequency: WarningFrequency,
  lastOn: string | undefined,
  today: string,
): "fresh" | "overdue" | "never" {
  if (lastOn === undefined) return "never";
  const lastDay = daysAfter(nextReadingOn(frequency, lastOn), PATIENCE[frequency]);
  return today > lastDay ? "overdue" : "fresh";
}

/**
 * How a figure from part of the year stands to the target of the whole year (R3-25). It never rates; it only warns. A figure that
 * grows through the year (a count, an amount) is `behind` only where it has already gone past a target that asks for
 * less, since nobody knows what the rest of the year brings; a level (a share, a mean, a rank) is held against the
 * target as it stands. What cannot be compared is `unknown`.
 */
export function interimStanding(
  question: RatingQuestion & { readonly growsThroughYear: boolean },
): "behind" | "onTrack" | "unknown" {
  const { growsThroughYear, ...rest } = question;
  const { rating, rule, inputs } = rateIndicator(rest);
  if (rating !== "green" && rating !== "yellow" && rating !== "red") return "unknown";
  const isMet = rule === "target-met";
  if (!growsThroughYear) return isMet ? "onTrack" : "behind";
  const asksForLess = inputs.threshold?.comparator === "<" || inputs.threshold?.comparator === "<=";
  if (asksForLess) return isMet ? "unknown" : "behind";
  return isMet && inputs.threshold?.comparator.startsWith(">") ? "onTrack" : "unknown";
}
