import { asKey, tidyCell } from "#app/domain/indicators/text.ts";
import { DATED_USES, yearsIn } from "./column-use.ts";
import { guessColumns, type OwnHeadings } from "./headings.ts";

const BARE_YEAR = /^(?:19|20)\d{2}\*?$/;
/** Units that stand in brackets after a heading; a year there is none. */
const UNIT = /[([]\s*(?:i\s+)?((?!(?:19|20)\d{2}\b)[^()[\]]{1,24}?)\s*[)\]]/u;
const KNOWN_UNIT =
  /^(?:%|pct\.?|procent|prosent|‰|promille|kr\.?|kroner|(?:[\d. ]*|mio\.?|mill\.?|tusen|tusind)\s?kr\.?|t\.?kr\.?|dage|dager|dagar|døgn|timer|minutter|uger|uker|veker|måneder|månader|km|meter|m|kg|tonn|tons?|ton|poeng|point)$/iu;

/**
 * The headings of a table whose columns are told in two rows, one above the other: "Resultat" and "Mål" over the years. What stands
 * above goes on to the right until something else does. Null where the two rows are not such: a row with a name in it is a row of
 * the table.
 */
export function joinHeadings(
  above: readonly string[],
  below: readonly string[],
  own: OwnHeadings,
): readonly string[] | null {
  let group = "";
  const joined = below.map((cell, index) => {
    const over = tidyCell(above[index] ?? "");
    const under = tidyCell(cell);
    if (over !== "") group = over;
    if (BARE_YEAR.test(under)) return { heading: `${group} ${under}`.trim(), isYear: true };
    return { heading: [over, under].filter((part) => part !== "").join(" "), isYear: false };
  });
  const headings = joined.map(({ heading }) => heading);
  const uses = guessColumns(headings, own).map(({ use }) => use);
  const isDated = joined.some(({ isYear }, index) => isYear && isYearly(uses[index]));
  const hasGroup = joined.some(({ heading, isYear }) => isYear && !BARE_YEAR.test(heading));
  const isTable = joined.some(
    ({ isYear }, index) =>
      !isYear && tidyCell(below[index] ?? "") !== "" && !isHeading(below[index] ?? "", own),
  );
  return isDated && hasGroup && !isTable ? headings : null;
}

/** The unit that headings give their figures, "Andel (%)"; empty where none or more than one is named. */
export function unitInHeadings(headings: readonly string[]): string {
  const units = headings.flatMap((heading) => {
    const unit = UNIT.exec(tidyCell(heading))?.[1]?.trim() ?? "";
    return KNOWN_UNIT.test(unit) ? [unit] : [];
  });
  const [first = ""] = units;
  return units.every((unit) => asKey(unit) === asKey(first)) ? first : "";
}

function isYearly(use: string | undefined): boolean {
  return DATED_USES.some((one) => one === use);
}

function isHeading(cell: string, own: OwnHeadings): boolean {
  const [guess] = guessColumns([cell], own);
  return guess?.use !== "ignore" || yearsIn(cell).length > 0;
}
