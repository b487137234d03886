import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { Kysely } from "kysely";
import { sqliteDialect } from "./dialect.ts";
import type { Tables } from "./tables/index.ts";

export type Database = Kysely<Tables>;

/** Opens the database file (or `:memory:`), making its folder where it is missing. */
export function connect(file: string): Database {
  if (file !== ":memory:") mkdirSync(dirname(file), { recursive: true });
  return new Kysely<Tables>({ dialect: sqliteDialect(file) });
}
