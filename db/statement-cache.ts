import type SQLite from "better-sqlite3";

/** More different questions than the app has; those of other lengths of lists make room for each other. */
const mostStatements = 400;
/** A question with a long list is asked once; keeping it would push out those that come again. */
const longestKept = 6_000;

type ReadRow = (list: readonly unknown[]) => unknown;
type Prepared = { readonly statement: SQLite.Statement; columns: number; readRow: ReadRow };

export type Answer = {
  readonly rows: readonly unknown[];
  /** Of a statement that changes something. */
  readonly changes: SQLite.RunResult | null;
};

/**
 * A database's statements, kept after they have been prepared, since a page asks the same questions again and again
 * and preparing one takes longer than most take to answer. SQLite prepares a kept statement anew where the schema has changed.
 * Rows are read as lists and made objects of here, which takes a tenth of the time of having them made.
 */
export class Statements {
  readonly #database: SQLite.Database;
  readonly #kept = new Map<string, Prepared>();

  constructor(database: SQLite.Database) {
    this.#database = database;
  }

  run(sql: string, parameters: readonly unknown[]): Answer {
    const prepared = this.#prepared(sql);
    const { statement } = prepared;
    if (!statement.reader) return { rows: [], changes: statement.run(parameters) };
    const lists = statement.all(parameters) as unknown[][];
    const [first] = lists;
    if (first && first.length !== prepared.columns) Object.assign(prepared, rowReaderOf(statement));
    return { rows: lists.map(prepared.readRow), changes: null };
  }

  #prepared(sql: string): Prepared {
    const known = this.#kept.get(sql);
    if (known && !known.statement.busy) return known;
    const statement = this.#database.prepare(sql);
    const prepared = { statement, ...rowReaderOf(statement) };
    if (sql.length > longestKept) return prepared;
    this.#kept.set(sql, prepared);
    if (this.#kept.size > mostStatements) this.#kept.delete(this.#kept.keys().next().value ?? "");
    return prepared;
  }
}

/**
 * How a row of a statement is made of its list: a function with the columns' names written out, because an engine makes an object
 * whose form it knows beforehand ten times as fast as one that is filled name by name.
 */
function rowReaderOf(statement: SQLite.Statement): Pick<Prepared, "columns" | "readRow"> {
  if (!statement.reader) return { columns: 0, readRow: (list) => list };
  const names = statement
    .raw()
    .columns()
    .map(({ name }) => name);
  const fields = names.map((name, index) => `${JSON.stringify(name)}: list[${index}]`);
  const readRow = new Function("list", `return { ${fields.join(", ")} };`) as ReadRow;
  return { columns: names.length, readRow };
}
