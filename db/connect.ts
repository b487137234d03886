import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { type ReadNow, sqliteDialect } from "./dialect.ts";
import type { Tables } from "./tables/index.ts";
import { makeTurn, type Turn } from "./turn.ts";

export type Database = Kysely<Tables>;

type Particulars = { readonly file: string; readonly turn: Turn; readonly readNow: ReadNow | null };

const particularsOf = new WeakMap<Database, Particulars>();

/**
 * Opens the database file (or `:memory:`), making its folder where it is missing. Another thread of the process connects with the turn
 * of the first.
 */
export function connect(file: string, turn: Turn = makeTurn()): Database {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const { dialect, readNow } = sqliteDialect(file, turn);
  const db = new Kysely<Tables>({ dialect });
  particularsOf.set(db, { file, turn, readNow });
  return db;
}

/** Answers a question on the spot; null where the database does not. */
export function readNow(db: Database): ReadNow | null {
  return particularsOf.get(db)?.readNow ?? null;
}

/** What another thread needs to connect to the same database; null where it lives in the memory of this one. */
export function sharedWith(db: Database): Pick<Particulars, "file" | "turn"> | null {
  const known = particularsOf.get(db);
  return known && known.file !== ":memory:" ? known : null;
}
