import { type Kysely, type Migration, Migrator } from "kysely";
import type { Database } from "./connect.ts";
import { migrations } from "./migrations/index.ts";

/** Brings a database to the newest form, or to the named migration; answers with the names it ran. */
export async function migrate(db: Database, until?: string): Promise<string[]> {
  const migrator = new Migrator({
    db: db as Kysely<unknown>,
    provider: { getMigrations: async (): Promise<Record<string, Migration>> => migrations },
  });
  const { error, results } = until
    ? await migrator.migrateTo(until)
    : await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}
