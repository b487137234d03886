import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { type ReadNow, sqliteDialect } from "./dialect.ts";
import type { Tables } from "./tables/index.ts";
import { makeTurn, type Turn } from "./turn.ts";

export type Database = Kysely<Tables>;

type Particulars = {
  readonly file: string;
  readonly turn: Turn;
  readonly readNow: ReadNow | null;
  /** How those with connections of their own to the same file are let go before it is closed. */
  readonly sharers: Set<() => Promise<unknown>>;
};

const particularsOf = new WeakMap<Database, Particulars>();

/**
 * Opens the database file (or `:memory:`), making its folder where it is missing. Another thread of the process connects with the turn
 * of the first.
 */
export function connect(file: string, turn: Turn = makeTurn()): Database {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  const sharers: Particulars["sharers"] = new Set();
  const letGo = async () => {
    for (const end of sharers) await end();
  };
  const { dialect, readNow } = sqliteDialect(file, turn, letGo);
  const db = new Kysely<Tables>({ dialect });
  particularsOf.set(db, { file, turn, readNow, sharers });
  return db;
}

/** Answers a question on the spot; null where the database does not. */
export function readNow(db: Database): ReadNow | null {
  return particularsOf.get(db)?.readNow ?? null;
}

/** What another thread needs to connect to the same database; null where it lives in the memory of this one. */
export function sharedWith(db: Database): Omit<Particulars, "readNow"> | null {
  const known = particularsOf.get(db);
  return known && known.file !== ":memory:" ? known : null;
}
