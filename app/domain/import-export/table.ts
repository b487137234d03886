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
 * A table with tidy cells, without empty rows and without columns that are empty throughout. Refused: `table-empty`, `too-many-rows`,
 * `too-many-columns`, `too-many-cells`, each with the limit; nothing is ever cut off in silence but what stands in
 * a cell beyond 4,100 signs, which no field takes.
 */
export function tidyTable(table: Table): Result<Table, TableRefusal> {
  const rows = table.rows
    .slice(0, tableLimits.rows * 2)
    .map((row) => row.map((cell) => tidyText(cell.slice(0, tableLimits.cell))))
    .filter((row) => row.some((cell) => cell !== ""));
  const width = rows.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  if (rows.length === 0) return refused("table-empty");
  if (rows.length > tableLimits.rows + 1) {
    return refused("too-many-rows", { details: { max: tableLimits.rows } });
  }
  if (width > tableLimits.columns) {
    return refused("too-many-columns", { details: { max: tableLimits.columns } });
  }
  if (width * rows.length > tableLimits.cells) {
    return refused("too-many-cells", { details: { max: tableLimits.cells } });
  }
  return ok({
    name: tidyText(table.name).slice(0, 200),
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
  });
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((cell) => cell !== "") + 1;
}
