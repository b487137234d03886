import {
  daysAfter,
  type Frequency,
  isWholeYear,
  lastDayOf,
  partsOf,
  WHOLE_YEAR,
} from "./part-of-year.ts";

/** How far back a figure is asked for; what is older will not come. */
const YEARS_BACK = 5;

/**
 * `notYetPublished`: the period is over, the source has not come out (through the day it does). `due`: within the grace. `late`: the grace is
 * over. `missing`: late, and the next figure of its kind has come or should have, so the series has a hole.
 */
export type DueState = "notYetPublished" | "due" | "late" | "missing";

export type DueFigure = {
  readonly year: number;
  readonly period: string;
  /** The day the source is expected to have the figure, ISO. */
  readonly expectedOn: string;
  /** The last day it may come without being late. */
  readonly lastDay: string;
  readonly state: DueState;
};

export type DueQuestion = {
  readonly frequency: Frequency;
  /** Days from the end of a period until the source publishes; unknown counts as none. */
  readonly publicationDelayDays: number | null;
  readonly graceDays: number;
  /** The first year a figure is asked for; undefined asks for none. */
  readonly firstYear: number | undefined;
  /** A year the survey is made, where it is made every second year. */
  readonly surveyYear?: number | undefined;
  /** Periods with a figure, written by `periodKey`. */
  readonly measured: ReadonlySet<string>;
  readonly today: string;
};

/** A year and a period in one text, "2027 Q1". */
export function periodKey(year: number, period: string): string {
  return `${year} ${period}`;
}

/** Whether a year is one of a survey's that is made every second year; every year where nobody knows when it is made. */
export function isSurveyYear(
  frequency: Frequency,
  year: number,
  surveyYear: number | undefined,
): boolean {
  if (frequency !== "secondYear" || surveyYear === undefined) return true;
  return (year - surveyYear) % 2 === 0;
}

/**
 * The figures an indicator still lacks of periods that are over (RULES 6), the oldest first: a period's end, then the days until
 * the source publishes, then the grace. Every second year's survey asks nothing in the years between. A part of
 * a year is no longer asked for once the year itself is measured.
 */
export function dueFigures(question: DueQuestion): readonly DueFigure[] {
  const { frequency, firstYear, today } = question;
  if (firstYear === undefined) return [];
  const thisYear = Number(today.slice(0, 4));
  const from = Math.max(firstYear, thisYear - YEARS_BACK);
  const years = Array.from(
    { length: Math.max(0, thisYear - from + 1) },
    (_, index) => from + index,
  ).filter((year) => isSurveyYear(frequency, year, question.surveyYear));
  return years
    .flatMap((year) => [...partsOf(frequency), WHOLE_YEAR].map((period) => ({ year, period })))
    .filter((one) => isAskedFor(one, question))
    .flatMap((one) => figureOf(one, question) ?? []);
}

type Period = { readonly year: number; readonly period: string };

function isAskedFor({ year, period }: Period, { measured }: DueQuestion): boolean {
  if (measured.has(periodKey(year, period))) return false;
  return isWholeYear(period) || !measured.has(periodKey(year, WHOLE_YEAR));
}

function figureOf(one: Period, question: DueQuestion): DueFigure | undefined {
  const end = lastDayOf(one.year, one.period);
  if (end === undefined || question.today <= end) return undefined;
  const expectedOn = expectedDay(end, question);
  const lastDay = daysAfter(expectedOn, question.graceDays);
  return { ...one, expectedOn, lastDay, state: stateOf(one, expectedOn, lastDay, question) };
}

function stateOf(
  one: Period,
  expectedOn: string,
  lastDay: string,
  question: DueQuestion,
): DueState {
  const { today, measured } = question;
  if (today <= expectedOn) return "notYetPublished";
  if (today <= lastDay) return "due";
  const next = nextOf(one, question.frequency);
  const end = lastDayOf(next.year, next.period) ?? today;
  const hasCome = measured.has(periodKey(next.year, next.period));
  return hasCome || today > expectedDay(end, question) ? "missing" : "late";
}

/** The day the source is expected to publish; unknown counts as the period's last day. */
function expectedDay(end: string, { publicationDelayDays }: DueQuestion): string {
  return daysAfter(end, publicationDelayDays ?? 0);
}

function nextOf({ year, period }: Period, frequency: Frequency): Period {
  if (isWholeYear(period)) return { year: year + (frequency === "secondYear" ? 2 : 1), period };
  const parts = partsOf(frequency);
  const next = parts[parts.indexOf(period) + 1];
  return next === undefined
    ? { year: year + 1, period: parts[0] ?? period }
    : { year, period: next };
}
