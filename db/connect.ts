import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { type ReadNow, sqliteDialect } from "./dialect.ts";
import type { Tables } from "./tables/index.ts";

export type Database = Kysely<Tables>;

const readNowOf = new WeakMap<Database, ReadNow>();

/** Opens the database file (or `:memory:`), making its folder where it is missing. */
export function connect(file: string): Database {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const { dialect, readNow } = sqliteDialect(file);
  const db = new Kysely<Tables>({ dialect });
  if (readNow) readNowOf.set(db, readNow);
  return db;
}

/** Answers a question on the spot; null where the database does not. */
export function readNow(db: Database): ReadNow | null {
  return readNowOf.get(db) ?? null;
}
