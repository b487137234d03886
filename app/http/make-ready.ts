import { connect, type Database } from "#db/connect.ts";
import { migrate, NewerDatabase } from "#db/migrate.ts";
import { type Config, readConfig, UnusableConfig } from "./config.ts";

type Ready = { readonly config: Config; readonly db: Database };

/**
 * The configuration and the database, in its newest form. What whoever starts the app can put right ends the process with a plain
 * sentence; anything else is an accident and is thrown on.
 */
export async function makeReady(variables: Record<string, string | undefined>): Promise<Ready> {
  try {
    const config = readConfig(variables);
    const db = connect(config.databaseFile);
    await migrate(db);
    return { config, db };
  } catch (error) {
    if (!(error instanceof UnusableConfig || error instanceof NewerDatabase)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
