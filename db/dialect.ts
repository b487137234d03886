import SQLite from "better-sqlite3";
import { type Dialect, SqliteDialect, sql } from "kysely";

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
