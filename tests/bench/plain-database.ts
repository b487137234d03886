import SQLite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import type { Database } from "#db/connect.ts";
import type { Tables } from "#db/tables/index.ts";

/** A database file as anybody opens it: Kysely's own dialect, without what the app's does to be quick. What floors ask. */
export function plainDatabase(file: string): Database {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: new SQLite(file) }) });
}
