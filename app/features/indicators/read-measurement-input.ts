import { confirmValue } from "#app/domain/indicators/confirm-reading.ts";
import {
  type Frequency,
  firstDayOf,
  periodsOf,
  WHOLE_YEAR,
} from "#app/domain/indicators/part-of-year.ts";
import { agreesWith, shareOf } from "#app/domain/indicators/share.ts";
import { type IndicatorValue, readValue } from "#app/domain/indicators/value.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { type ReadBeside, readResult } from "./read-result.ts";
import { storedValue } from "./stored-reading.ts";

export type MeasurementGiven = {
  readonly year: number;
  /** "year" where nothing else is said. */
  readonly period?: string;
  readonly raw: string;
  readonly reading: string;
  readonly isPreliminary: boolean;
  readonly note: string;
  /** What was counted and out of how many, as typed; both or none. */
  readonly numerator?: string;
  readonly denominator?: string;
  readonly respondents?: number | undefined;
};

type Indicator = ReadBeside & { readonly frequency?: Frequency };
type Share = { readonly numerator: string; readonly denominator: string; readonly value: string };
export type ReadMeasurement = ReturnType<typeof entryOf>;

/**
 * A figure as it is kept, typed by hand or taken from a table; `today` is an ISO date. With numerator and denominator it is
 * computed from them (RULES, head), and one typed beside them must agree. Refused at their fields: `period-unknown`,
 * `year-in-future`, `period-in-future`, `year-differs` where the words name another year, `required`, `share-half`,
 * `invalid-number`, `denominator-zero`, `share-differs`, `reading-doubtful`, `reading-words` and `reading-none` until a person has
 * said what the words mean, or that what is unlike all that is known is meant as it stands.
 */
export function readMeasurementInput(
  input: MeasurementGiven,
  indicator: Indicator,
  today: string,
): Result<ReadMeasurement> {
  const { year, period = WHOLE_YEAR, numerator = "", denominator = "" } = input;
  if (!periodsOf(indicator.frequency ?? "year").includes(period)) {
    return refused("period-unknown", { field: "period" });
  }
  if (year > Number(today.slice(0, 4))) return refused("year-in-future", { field: "year" });
  if ((firstDayOf(year, period) ?? today) > today) {
    return refused("period-in-future", { field: "period" });
  }
  const share = readShare(numerator, denominator, indicator.unit);
  if (!share.ok) return share;
  if (share.value && input.raw === "") {
    const raw = `${numerator} / ${denominator}`;
    return ok(entryOf(input, computed(raw, indicator.unit, share.value.value), share.value));
  }
  return readWords(input, indicator, share.value);
}

/** A figure in words; where it is also computed, the two must say the same as far as the words' decimals go. */
function readWords(
  input: MeasurementGiven,
  indicator: Indicator,
  share: Share | null,
): Result<ReadMeasurement> {
  const { year, period, raw } = input;
  if (raw === "") return refused("required", { field: "raw" });
  const { unit } = indicator;
  const read = readResult(raw, share ? { unit } : indicator, { year, period });
  // Words in doubt may name several years; whoever chooses among their readings says which figure is this year's.
  if (read.certainty === "certain" && read.value.year !== year) {
    return refused("year-differs", { field: "year", details: { year: String(read.value.year) } });
  }
  const value = confirmValue(read, input.reading);
  if (!value.ok) {
    const { code, details } = value.refusal;
    return refused(code, { field: "raw", ...(details ? { details } : {}) });
  }
  if (!share) return ok(entryOf(input, value.value, null));
  const typed = value.value.kind === "number" ? value.value.number : undefined;
  if (typed === undefined || !agreesWith(typed, share.value)) {
    return refused("share-differs", { field: "raw", details: { value: share.value } });
  }
  return ok(entryOf(input, { ...value.value, number: share.value }, share));
}

function readShare(numerator: string, denominator: string, unit: string): Result<Share | null> {
  if (numerator === "" && denominator === "") return ok(null);
  if (numerator === "") return refused("share-half", { field: "numerator" });
  if (denominator === "") return refused("share-half", { field: "denominator" });
  const top = numberIn(numerator);
  const bottom = numberIn(denominator);
  if (top === undefined) return refused("invalid-number", { field: "numerator" });
  if (bottom === undefined) return refused("invalid-number", { field: "denominator" });
  const share = shareOf(top, bottom, unit);
  if (!share.ok) return refused(share.refusal.code, { field: "denominator" });
  return ok({ numerator: top, denominator: bottom, value: share.value });
}

/** A bare number as typed in either country's writing; a year-like count such as 2012 is a number here. */
function numberIn(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text.replace(/^0+(?=\d)/, "");
  const { certainty, value } = readValue(text);
  const isBare = certainty === "certain" && value.kind === "number" && value.unit === undefined;
  return isBare ? value.number : undefined;
}

function computed(raw: string, unit: string, number: string): IndicatorValue {
  const value = { raw, kind: "number", number } as const;
  return { ...value, ...(unit ? { unit } : {}), isApproximate: false, isPreliminary: false };
}

function entryOf(input: MeasurementGiven, value: IndicatorValue, share: Share | null) {
  return {
    year: input.year,
    period: input.period ?? WHOLE_YEAR,
    ...storedValue(value),
    isPreliminary: flag(input.isPreliminary || value.isPreliminary),
    isApproximate: flag(value.isApproximate),
    note: input.note,
    numerator: share?.numerator ?? null,
    denominator: share?.denominator ?? null,
    respondents: input.respondents ?? null,
  };
}

function flag(is: boolean): 0 | 1 {
  return is ? 1 : 0;
}
