import { type ColumnUseName, readColumnUse } from "#app/domain/import-export/column-use.ts";
import { fromSafeCell } from "#app/domain/import-export/formula-safe.ts";
import { readTableRows } from "./batch-content.ts";
import type { ImportSettings } from "./import-settings.ts";

/** Shown beside the row as it is, or said by no column that a person reads. */
const unsaid: readonly ColumnUseName[] = ["ignore", "number", "name", "key", "position"];

export type GivenCell = {
  readonly use: ColumnUseName;
  readonly years: readonly number[];
  readonly text: string;
};

/** What the rows with these numbers hold in all columns that are read, as it stands there. */
export function cellsOfRows(
  content: string,
  { table, columns }: Pick<ImportSettings, "table" | "columns">,
  lines: ReadonlySet<number>,
): ReadonlyMap<number, readonly GivenCell[]> {
  const uses = columns.map(readColumnUse);
  const found = new Map<number, readonly GivenCell[]>();
  let line = 0;
  for (const row of readTableRows(content, table)) {
    line += 1;
    if (!lines.has(line)) continue;
    const cells = uses.flatMap(({ use, years }, index) => {
      const text = fromSafeCell(row[index] ?? "");
      const isShown = text !== "" && !unsaid.includes(use) && !use.endsWith("Reading");
      return isShown ? [{ use, years, text: text.slice(0, 300) }] : [];
    });
    found.set(line, cells);
    if (found.size === lines.size) break;
  }
  return found;
}
