import { asKey, tidyCell } from "#app/domain/indicators/text.ts";
import type { ColumnUse, ColumnUseName } from "./column-use.ts";

/** Where a row's name stands, or what stands in its place. */
const NAMING: readonly ColumnUseName[] = ["name", "number", "heading"];
/** Words by which a row sums up the others, in Danish, bokmål, nynorsk and English. */
const TOTAL =
  /^(?:i alt|ialt|sum|summa|total|totalt|totalsum|samlet|samla|gennemsnit|gjennomsnitt|gjennomsnittet|snitt|hele (?:kommunen|landet)|all(?:e)? i alt|average|mean|grand total)(?![\p{L}])/u;

/** A row that may be something else than an indicator: a heading over those below, or the sum of those above. */
export type RowKind = "section" | "total" | "plain";

/**
 * What a row of a table of indicators seems to be. A section has only its name in a table where most rows have more; a total is named
 * as one. It is a guess that a person is asked about.
 */
export function rowKind(
  cells: readonly (ColumnUse & { readonly text: string })[],
  hasSections: boolean,
): RowKind {
  const filled = cells.filter(({ use, text }) => use !== "ignore" && text !== "");
  const name = cells.find(({ use }) => use === "name")?.text ?? "";
  const [first] = filled;
  if (hasSections && filled.length === 1 && first && NAMING.includes(first.use)) return "section";
  return TOTAL.test(asKey(tidyCell(name || (first?.text ?? "")))) ? "total" : "plain";
}

/**
 * Whether a table has rows that only head others: its columns hold more than names, and rows with a name alone are few beside
 * those with more.
 */
export function hasSections(
  rows: Iterable<readonly string[]>,
  columns: readonly ColumnUse[],
): boolean {
  const used = columns.flatMap(({ use }, index) => (use === "ignore" ? [] : [index]));
  const others = used.filter((index) => !NAMING.includes(columns[index]?.use ?? "ignore"));
  if (others.length === 0) return false;
  let alone = 0;
  let whole = 0;
  for (const row of rows) {
    const count = used.filter((index) => (row[index] ?? "") !== "").length;
    if (count === 1) alone += 1;
    else if (count > 1) whole += 1;
  }
  return alone > 0 && alone <= whole;
}
