import type { Logger } from "pino";
import type { Database } from "#db/connect.ts";
import type { Config } from "./config.ts";
import { newToken } from "./session.ts";

/**
 * There is no default account. While the database holds no organisation, the log carries a link with a
 * token that lets its reader create the first one; the token dies with the first organisation or the process.
 */
export async function openSetup(
  db: Database,
  config: Config,
  log: Logger,
): Promise<() => string | null> {
  const first = await db.selectFrom("organisation").select("id").limit(1).executeTakeFirst();
  if (first) return () => null;
  const token = newToken();
  log.warn(
    `The database is empty. Create the first organisation here: ${config.baseUrl}/opsaetning/${token}`,
  );
  return () => token;
}
