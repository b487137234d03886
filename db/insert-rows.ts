import { insertRowsQuery } from "./dialect.ts";
import type { NewRowOf } from "./tables/columns.ts";
import type { Tables } from "./tables/index.ts";
import type { Writer } from "./transaction.ts";

/** Inserts many rows of one table at once. All have the same columns. */
export async function insertRows<Table extends keyof Tables & string>(
  writer: Writer,
  table: Table,
  rows: readonly NewRowOf<Tables[Table]>[],
): Promise<void> {
  if (rows.length > 0) await insertRowsQuery(table, rows).execute(writer);
}
