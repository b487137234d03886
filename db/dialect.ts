import SQLite from "better-sqlite3";
import {
  type Dialect,
  type Expression,
  type Kysely,
  type RawBuilder,
  SqliteAdapter,
  SqliteIntrospector,
  sql,
} from "kysely";
import { SqliteDriver } from "./sqlite-driver.ts";
import { QueryCompiler } from "./sqlite-query-compiler.ts";
import type { Tables } from "./tables/index.ts";
import type { Turn } from "./turn.ts";

/**
 * All that is particular to SQLite. Another database gets its dialect and its answers to the
 * questions below here, and nothing else in the app changes.
 */
export function sqliteDialect(
  file: string,
  turn: Turn,
  beforeClosing: () => Promise<void>,
): { dialect: Dialect; readNow: ReadNow | null } {
  const writing = new SQLite(file);
  writing.pragma("journal_mode = WAL");
  writing.pragma("synchronous = FULL");
  writing.pragma("foreign_keys = ON");
  writing.pragma("busy_timeout = 5000");
  const isShared = file !== ":memory:";
  const driver = new SqliteDriver(
    writing,
    isShared ? readerOf(file) : writing,
    turn,
    beforeClosing,
  );
  return {
    dialect: {
      createDriver: () => driver,
      createQueryCompiler: () => new QueryCompiler(),
      createAdapter: () => new TransactionalAdapter(),
      createIntrospector: (db) => new SqliteIntrospector(db),
    },
    readNow: isShared ? (query) => driver.readNow(query.sql, query.parameters) : null,
  };
}

/** SQLite makes and alters tables in a transaction like anything else: migrations run whole or not at all, with one write to the disk. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Reads the file where the system keeps it in memory, since every commit of the writer makes a reader's own copies worthless. */
function readerOf(file: string): SQLite.Database {
  const reading = new SQLite(file, { readonly: true });
  reading.pragma(`mmap_size = ${64 * 1024 * 1024}`);
  return reading;
}

/**
 * The first row of a question answered on the spot, for what is asked before every page. It sees what has been committed and nothing
 * else; null where the database has only a connection on which somebody may be in the middle of writing.
 */
export type ReadNow = (query: {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}) => unknown;

/**
 * Whether a column contains a text, whatever the case. SQLite folds only the letters of English, so the text is also
 * tried in the cases in which a word stands in a sentence.
 */
export function containsText(column: string, text: string) {
  const small = text.toLocaleLowerCase("da");
  const first = small.charAt(0).toLocaleUpperCase("da") + small.slice(1);
  const writings = new Set([text, small, first, text.toLocaleUpperCase("da")]);
  const tries = [...writings].map((writing) => {
    const pattern = `%${writing.replace(/[%_\\]/g, (sign) => `\\${sign}`)}%`;
    return sql<boolean>`${sql.ref(column)} like ${pattern} escape '\\'`;
  });
  return sql<boolean>`(${sql.join(tries, sql` or `)})`;
}

/**
 * Many rows of one table in one statement with one value: the cells of each row as JSON, which the database takes apart. Ten times as
 * fast as a value for each cell, and without a bound on how many.
 */
export function insertRowsQuery(
  table: string,
  columns: readonly string[],
  cells: Expression<string>,
): RawBuilder<unknown> {
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = sql.join(columns.map((_, index) => sql`value ->> ${sql.lit(`$[${index}]`)}`));
  return sql`insert into ${sql.table(table)} (${names}) select ${values} from json_each(${cells})`;
}

/** What an array of JSON holds, for `in`: the same words however many there are. */
export function listed(json: Expression<unknown>): Expression<unknown> {
  return sql`(select value from json_each(${json}))`;
}

export async function hasTable(db: Kysely<Tables>, name: string): Promise<boolean> {
  const found = await sql`select 1 from sqlite_master where name = ${name}`.execute(db);
  return found.rows.length > 0;
}
