import { ok, type Result, refused } from "#app/domain/result.ts";

/** A table as it came: every cell in its own words, the heading row still among the rows. */
export type Table = { readonly name: string; readonly rows: readonly (readonly string[])[] };

export type TableRefusal = "table-empty" | "too-many-rows" | "too-many-columns" | "too-many-cells";

/** No table of indicators comes near these; what is larger is another kind of file. */
export const tableLimits = {
  ...{ rows: 25_000, columns: 150, cells: 500_000, cell: 4_100, tables: 30 },
};

/** Signs that only programs write, and lone halves of signs, which neither a spreadsheet nor the database can carry. */
const UNREADABLE = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

/** A cell's text without unreadable signs and outer space; line ends in one writing. */
export function tidyText(raw: string): string {
  return raw.replace(/\r\n?/g, "\n").replace(UNREADABLE, "").trim();
}

/**
 * A table with tidy cells, without empty rows at its end and columns to the right of all that is filled; those between keep their
 * place, so that a row has the number by which the file shows it. Refused: `table-empty`, `too-many-rows`,
 * `too-many-columns`, `too-many-cells`, each with the limit; nothing is ever cut off in silence but what stands in
 * a cell beyond 4,100 signs, which no field takes.
 */
export function tidyTable(table: Table): Result<Table, TableRefusal> {
  const rows = table.rows
    .slice(0, tableLimits.rows * 2)
    .map((row) => row.map((cell) => tidyText(cell.slice(0, tableLimits.cell))));
  const width = rows.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  const length = rows.findLastIndex(isFilled) + 1;
  if (width === 0) return refused("table-empty");
  if (rows.filter(isFilled).length > tableLimits.rows + 1) {
    return refused("too-many-rows", { details: { max: tableLimits.rows } });
  }
  if (width > tableLimits.columns) {
    return refused("too-many-columns", { details: { max: tableLimits.columns } });
  }
  if (width * length > tableLimits.cells) {
    return refused("too-many-cells", { details: { max: tableLimits.cells } });
  }
  return ok({
    name: tidyText(table.name).slice(0, 200),
    rows: rows
      .slice(0, length)
      .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
  });
}

/** Whether anything stands in a row. */
export function isFilled(row: readonly string[]): boolean {
  return row.some((cell) => cell !== "");
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== "") + 1;
}
