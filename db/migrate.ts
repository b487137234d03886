import { type Kysely, type Migration, Migrator, sql } from "kysely";
import type { Database } from "./connect.ts";
import { hasTable } from "./dialect.ts";
import { migrations } from "./migrations/index.ts";

/** Kysely's own list of the migrations that a database has been through. */
const listOfRun = "kysely_migration";

/** The database has been used by a version of the app that came after this one, which knows more of its form. */
export class NewerDatabase extends Error {}

/**
 * Brings a database to the newest form, or to the named migration; answers with the names it ran. Throws `NewerDatabase`, and leaves
 * everything as it is, where the database is ahead of the app.
 */
export async function migrate(db: Database, until?: string): Promise<string[]> {
  if ((await namesOfRun(db)).some((name) => !Object.hasOwn(migrations, name))) {
    throw new NewerDatabase(
      "The database has been used by a newer version of Pejling. Start that version, or go back to a backup from before it.",
    );
  }
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

async function namesOfRun(db: Database): Promise<string[]> {
  if (!(await hasTable(db, listOfRun))) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(listOfRun)}`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}
