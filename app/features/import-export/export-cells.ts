import { toSafeCell } from "#app/domain/import-export/formula-safe.ts";
import { tidyText } from "#app/domain/import-export/table.ts";
import { makePace } from "./pace.ts";

/** A cell that no spreadsheet takes for a formula, with nothing in it that no file can carry. */
export function safeCell(text: string): string {
  return toSafeCell(tidyText(text));
}

/** Decimal numbers are kept with a point and written with the comma of our countries. */
export function decimalCell(value: string | number | null): string {
  return String(value ?? "").replace(".", ",");
}

/** The rows of a table, one for each item, so that a large one holds nobody up. */
export async function tableRows<Item>(
  items: readonly Item[],
  rowOf: (item: Item) => readonly string[],
): Promise<string[][]> {
  const pace = makePace();
  const rows: string[][] = [];
  for (const item of items) {
    rows.push(rowOf(item).map(safeCell));
    await pace();
  }
  return rows;
}
