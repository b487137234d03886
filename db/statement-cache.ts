import type SQLite from "better-sqlite3";

/** More different questions than the app has; those of other lengths of lists make room for each other. */
const mostStatements = 400;
/** A question with a long list is asked once; keeping it would push out those that come again. */
const longestKept = 6_000;

/**
 * The database with its statements kept after they have been prepared, since a page asks the same questions again and again
 * and preparing one takes longer than most take to answer. SQLite prepares a kept statement anew where the schema has changed.
 */
export function withKeptStatements(database: SQLite.Database): SQLite.Database {
  const kept = new Map<string, SQLite.Statement>();
  const prepare = database.prepare.bind(database);
  const preparing = (sql: string) => {
    if (sql.length > longestKept) return prepare(sql);
    const known = kept.get(sql);
    if (known && !known.busy) return known;
    const statement = prepare(sql);
    kept.set(sql, statement);
    if (kept.size > mostStatements) kept.delete(kept.keys().next().value ?? "");
    return statement;
  };
  database.prepare = preparing as typeof database.prepare;
  return database;
}
