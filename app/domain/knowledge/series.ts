import { type Decimal, negateDecimal } from "../indicators/decimal.ts";
import { findNumerals } from "../indicators/numeral.ts";
import { asKey, tidyCell } from "../indicators/text.ts";
import { UNKNOWN_WORDS } from "../indicators/words.ts";
import { ok, type Result, refused } from "../result.ts";

export type WrittenPoint = { readonly period: string; readonly value: string };
/** A figure of a series; null where it is missing, which is not zero (RULES 1). */
export type SeriesPoint = { readonly period: string; readonly value: Decimal | null };

const mostPoints = 200;

/**
 * The points of a key-figure series as written: rows of period and value, and a pasted list with one point a
 * line ("2021 82,5"). Empty rows are passed over. Values are read in either country's writing (RULES 20), with
 * the series' unit or % after them.
 * Refused: `value-not-a-number` and `period-missing` at `points[n].value` and `points[n].period`, or at `pasted` with
 * the line in `text`; `period-twice` with the `period`; `points-missing` when no point has a value; `too-many-points`.
 */
export function readSeries(
  rows: readonly WrittenPoint[],
  pasted: string,
  unit: string,
): Result<readonly SeriesPoint[]> {
  const points: SeriesPoint[] = [];
  for (const { period, value, field } of [...ofRows(rows), ...ofLines(pasted)]) {
    const fieldOf = (part: string) => (field === "pasted" ? field : `${field}.${part}`);
    if (period === "") {
      return refused("period-missing", { field: fieldOf("period"), details: { text: value } });
    }
    if (points.some((point) => asKey(point.period) === asKey(period))) {
      return refused("period-twice", { field: fieldOf("period"), details: { period } });
    }
    const figure = readFigure(value, unit);
    if (figure === undefined) {
      const text = field === "pasted" ? `${period} ${value}` : value;
      return refused("value-not-a-number", { field: fieldOf("value"), details: { text } });
    }
    points.push({ period, value: figure });
  }
  if (points.length > mostPoints) {
    return refused("too-many-points", { field: "pasted", details: { max: mostPoints } });
  }
  if (!points.some(({ value }) => value !== null)) {
    return refused("points-missing", { field: "points" });
  }
  return ok(points);
}

/** One figure: a decimal, null when it is said to be missing, undefined when it cannot be read with certainty. */
export function readFigure(text: string, unit: string): Decimal | null | undefined {
  const cell = tidyCell(text);
  if (/^[-–—.]*$/u.test(cell) || UNKNOWN_WORDS.has(asKey(cell))) return null;
  const [, sign = "", rest = ""] = /^([-\u2212–]?)\s?(.*)$/su.exec(cell) ?? [];
  const [numeral, ...others] = findNumerals(rest);
  if (!numeral || others.length > 0 || numeral.start !== 0) return undefined;
  const ending = asKey(rest.slice(numeral.end));
  if (ending !== "" && ending !== "%" && ending !== asKey(unit)) return undefined;
  if (numeral.certain === undefined) return undefined;
  return sign ? negateDecimal(numeral.certain) : numeral.certain;
}

function ofRows(rows: readonly WrittenPoint[]) {
  return rows
    .map(({ period, value }, index) => ({
      period: period.trim(),
      value: value.trim(),
      field: `points[${index}]`,
    }))
    .filter(({ period, value }) => period !== "" || value !== "");
}

function ofLines(pasted: string) {
  return pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => ({ ...cutLine(line), field: "pasted" }));
}

/** A line's period and value: cut at a tab or semicolon, after a leading year, or before the last word. */
function cutLine(line: string): WrittenPoint {
  const cut =
    /^([^\t;]*)[\t;](.*)$/.exec(line) ??
    /^(\d{4}(?:[/–-]\d{2,4})?)\s*:?\s+(.*)$/.exec(line) ??
    /^(.*\S)\s*:\s*(.*)$/.exec(line) ??
    /^(.*\S)\s+(\S+)$/.exec(line);
  return { period: (cut?.[1] ?? line).trim(), value: (cut?.[2] ?? "").trim() };
}
