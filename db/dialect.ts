import SQLite from "better-sqlite3";
import { type Dialect, SqliteDialect } from "kysely";

/**
 * All that is particular to SQLite. Another database gets its dialect and its answers to the
 * questions below here, and nothing else in the app changes.
 */
export function sqliteDialect(file: string): Dialect {
  const database = new SQLite(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  database.pragma("busy_timeout = 5000");
  return new SqliteDialect({ database });
}
