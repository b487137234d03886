import type { FREQUENCIES } from "./definition.ts";

/** How often an indicator is measured. */
export type Frequency = (typeof FREQUENCIES)[number];

/** The period of a yearly result. Every other period is a part of the year and never rates its target (R3-25). */
export const WHOLE_YEAR = "year";

const LETTERS = { month: "M", quarter: "Q", tertial: "T", halfYear: "H" } as const;
const COUNTS = { month: 12, quarter: 4, tertial: 3, halfYear: 2 } as const;
type Part = keyof typeof COUNTS;
type PartOfYear = { readonly part: Part; readonly number: number; readonly count: number };

/** Written once: a thousand indicators ask for them thirty times each. */
const PARTS: Readonly<Record<Part, readonly string[]>> = {
  month: namesOf("month"),
  quarter: namesOf("quarter"),
  tertial: namesOf("tertial"),
  halfYear: namesOf("halfYear"),
};
const PART_OF_PERIOD: ReadonlyMap<string, PartOfYear> = new Map(
  (Object.keys(COUNTS) as Part[]).flatMap((part) =>
    PARTS[part].map((period, index) => [period, { part, number: index + 1, count: COUNTS[part] }]),
  ),
);

/** The parts a year has at a frequency, in order: "Q1" to "Q4", "T1" to "T3", "M01" to "M12"; none where a year is measured whole. */
export function partsOf(frequency: Frequency): readonly string[] {
  return frequency === "year" || frequency === "secondYear" ? [] : PARTS[frequency];
}

/** What may be measured at a frequency: its parts of the year, and the year itself. */
export function periodsOf(frequency: Frequency): readonly string[] {
  return [...partsOf(frequency), WHOLE_YEAR];
}

export function isWholeYear(period: string | undefined): boolean {
  return period === undefined || period === WHOLE_YEAR;
}

/** Which part of which division a period is: "Q3" is the third of the quarters. Undefined for a whole year or anything else. */
export function partOf(period: string): PartOfYear | undefined {
  return PART_OF_PERIOD.get(period);
}

/** The first day of a period, ISO; undefined for a period nobody knows. */
export function firstDayOf(year: number, period: string): string | undefined {
  if (period === WHOLE_YEAR) return isoDate(year, 0, 1);
  const found = partOf(period);
  return found && isoDate(year, ((found.number - 1) * 12) / found.count, 1);
}

/** The last day of a period, ISO; undefined for a period nobody knows. */
export function lastDayOf(year: number, period: string): string | undefined {
  if (period === WHOLE_YEAR) return `${String(year).padStart(4, "0")}-12-31`;
  const found = partOf(period);
  return found && isoDate(year, (found.number * 12) / found.count, 0);
}

/** A date so many days later, or earlier where negative; ISO in and out. */
export function daysAfter(date: string, days: number): string {
  if (days === 0) return date;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return isoDate(year, month - 1, day + days);
}

/** A date so many months later; the last day of the month where the month has no such day. */
export function monthsAfter(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const last = isoDate(year, month + months, 0);
  const same = isoDate(year, month - 1 + months, day);
  return same > last ? last : same;
}

function isoDate(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function namesOf(part: Part): readonly string[] {
  const letter = LETTERS[part];
  return Array.from({ length: COUNTS[part] }, (_, index) =>
    letter === "M" ? `M${String(index + 1).padStart(2, "0")}` : `${letter}${index + 1}`,
  );
}
