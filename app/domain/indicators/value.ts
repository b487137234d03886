import { readAmount } from "./amount.ts";
import type { Decimal } from "./decimal.ts";
import { looksLikeYear, takeTime } from "./period.ts";
import { asKey, LONGEST_READ, tidyCell, withoutScale } from "./text.ts";
import { APPROXIMATE_WORDS, PLANNED_WORDS, PRELIMINARY_WORDS, UNKNOWN_WORDS } from "./words.ts";

export type ValueKind = "number" | "rank" | "text" | "unknown" | "missing" | "planned";

/** A status or a measurement as it was written, beside what it says (RULES 1). */
export type IndicatorValue = {
  readonly raw: string;
  readonly kind: ValueKind;
  /** Only for numbers and ranks. */
  readonly number?: Decimal;
  readonly unit?: string;
  readonly year?: number;
  /** The time as written where it is finer than a year: "desember 2012". */
  readonly period?: string;
  readonly isApproximate: boolean;
  readonly isPreliminary: boolean;
};

export type Certainty = "certain" | "doubtful";

/** A value as read. A doubtful one is kept as text and offered with what it could mean. */
export type ReadValue = {
  readonly value: IndicatorValue;
  readonly certainty: Certainty;
  readonly readings: readonly IndicatorValue[];
};

export type ValueContext = {
  /** The year of the column, where the cell names none. */
  readonly defaultYear?: number;
  /** The unit of the indicator, where the cell names none. */
  readonly unit?: string;
};

/**
 * Reads the status or result that a person typed or a document holds (RULES 1 and 20) in Danish, bokmål, nynorsk or English.
 * Never throws and never loses the raw text. "Ikke kjent", "?" are unknown, empty is missing, "0" is zero, "x" and "Vår" are planned.
 * What cannot be read with certainty ("94150SSB", "70 % (Gipø)?", two numbers in one cell) is doubtful: text with readings.
 */
export function readValue(raw: string, context: ValueContext = {}): ReadValue {
  const text = tidyCell(raw);
  const isPreliminary = /[\p{L}\d%)]/u.test(text) && new RegExp(PRELIMINARY_WORDS).test(text);
  const time = takeTime(text.slice(0, LONGEST_READ).replace(PRELIMINARY_WORDS, " "));
  const isApproximate = new RegExp(APPROXIMATE_WORDS).test(time.rest);
  const year = time.year ?? context.defaultYear;
  const about = {
    raw,
    ...(year === undefined ? {} : { year }),
    ...(time.period === undefined ? {} : { period: time.period }),
    isApproximate,
    isPreliminary,
  };
  if (text === "") return certain({ ...about, kind: "missing" });
  if (UNKNOWN_WORDS.has(asKey(text).replace(/\.$/, "")) || UNKNOWN_WORDS.has(asKey(text))) {
    return certain({ ...about, kind: "unknown" });
  }
  const planned = readPlanned(text);
  if (planned) return certain({ ...about, ...planned, kind: "planned" });
  const textValue: IndicatorValue = { ...about, kind: "text" };
  if (/^[-–—]$/u.test(text)) {
    return doubtful(textValue, [
      { ...about, kind: "missing" },
      { ...about, kind: "number", number: "0" },
    ]);
  }
  if (text.length > LONGEST_READ) return certain(textValue);

  const plain = insideParentheses(withoutScale(time.rest.replace(APPROXIMATE_WORDS, " ").trim()));
  const { isCertain, amounts } = readAmount(plain);
  if (amounts.length === 0) return /\d/u.test(plain) ? doubtful(textValue, []) : certain(textValue);
  const readings = amounts.map(
    ({ number, unit = context.unit, isRank }): IndicatorValue => ({
      ...about,
      kind: isRank ? "rank" : "number",
      number,
      ...(unit === undefined || isRank ? {} : { unit }),
    }),
  );
  const [first] = readings;
  if (first && isCertain && !time.isUncertain && !looksLikeYear(plain)) return certain(first);
  return doubtful(textValue, readings);
}

function certain(value: IndicatorValue): ReadValue {
  return { value, certainty: "certain", readings: [] };
}

function doubtful(value: IndicatorValue, readings: readonly IndicatorValue[]): ReadValue {
  return { value, certainty: "doubtful", readings };
}

function readPlanned(text: string): { readonly year?: number } | undefined {
  const [, words = "", year] = /^(.*?)(?:\s+((?:19|20)\d{2}))?$/u.exec(text) ?? [];
  if (!PLANNED_WORDS.test(words)) return undefined;
  return year === undefined ? {} : { year: Number(year) };
}

function insideParentheses(text: string): string {
  return (/^\(([^()]*)\)$/u.exec(text)?.[1] ?? text).trim();
}
