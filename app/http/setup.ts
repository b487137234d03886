import type { Logger } from "pino";
import { hasOrganisation } from "#app/features/auth/setup.repository.server.ts";
import { newToken } from "#app/features/auth/token.server.ts";
import type { Database } from "#db/connect.ts";
import type { Config } from "./config.ts";

/**
 * There is no default account. While the database holds no organisation, the log carries a link with a
 * token that lets its reader create the first one; the token dies with the first organisation or the process.
 */
export async function openSetup(
  db: Database,
  config: Config,
  log: Logger,
): Promise<() => string | null> {
  if (await hasOrganisation(db)) return () => null;
  const token = newToken();
  log.warn(
    `The database is empty. Create the first organisation here: ${config.baseUrl}/opsaetning/${token}`,
  );
  return () => token;
}
