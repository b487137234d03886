import type { Decimal } from "../indicators/decimal.ts";
import { findNumerals } from "../indicators/numeral.ts";

/** Three digits after one sign: thousands in one country, decimals in another. */
const EITHER = /^([^\d]{0,12}\d{1,3})([.,])(\d{3})(?![\d.,])([^\d]{0,40})$/u;
/** A point that can only part decimals. */
const DECIMAL_POINT = /(?:^|[^\d.,])\d+\.\d{1,2}(?![\d.,])/;
/** What has points and is no number: dates, hours and paragraphs. */
const OTHER = /\d+\.\d+\.\d+|kl\.\s*\d/i;

/** Whether a table's figures are written with decimal points, as a program's are, so that "4.712" may be less than five. */
export function usesDecimalPoints(cells: Iterable<string>): boolean {
  for (const cell of cells) if (DECIMAL_POINT.test(cell) && !OTHER.test(cell)) return true;
  return false;
}

/**
 * The two figures that a cell of such a table may mean, as we write them: with decimals first. Empty where the cell has but one
 * meaning.
 */
export function readingsOfSign(cell: string): readonly string[] {
  const [, before = "", , after = "", unit = ""] = EITHER.exec(cell) ?? [];
  if (after === "" || /^\D*0\d/.test(before)) return [];
  return [
    `${before},${after}${unit}`,
    ...(/^\D*0$/.test(before) ? [] : [`${before}${after}${unit}`]),
  ];
}

/** The number that such a cell holds in the writing of our countries: "2.140" two thousand, "1,234" a little more than one. */
export function numberAsOurs(cell: string): Decimal | undefined {
  return findNumerals(cell)[0]?.certain;
}
