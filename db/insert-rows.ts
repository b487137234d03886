import { insertRowsQuery } from "./dialect.ts";
import { type One, prepared } from "./prepared.ts";
import type { NewRowOf } from "./tables/columns.ts";
import type { Tables } from "./tables/index.ts";
import type { Writer } from "./transaction.ts";

/** Inserts many rows of one table at once. All have the same columns. */
export async function insertRows<Table extends keyof Tables & string>(
  writer: Writer,
  table: Table,
  rows: readonly NewRowOf<Tables[Table]>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const cells = rows.map((row: Readonly<Record<string, unknown>>) =>
    columns.map((column) => row[column] ?? null),
  );
  await insertInto(table, columns)(writer, JSON.stringify(cells));
}

type Insert = (writer: Writer, cells: string) => Promise<unknown>;

const inserts = new Map<string, Insert>();

/** The words of an insert into some columns, found once. */
function insertInto(table: string, columns: readonly string[]): Insert {
  const key = `${table} ${columns.join(" ")}`;
  const known = inserts.get(key);
  if (known) return known;
  const insert = prepared((db, cells: One<string>) => ({
    compile: () => insertRowsQuery(table, columns, cells).compile(db),
  }));
  inserts.set(key, insert);
  return insert;
}
