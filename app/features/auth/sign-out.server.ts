import type { Database } from "#db/connect.ts";
import { deleteSession } from "./session.repository.server.ts";

/** Ends a session; its cookie opens nothing from the next request on. */
export function signOut(db: Database, sessionId: string): Promise<void> {
  return deleteSession(db, sessionId);
}
