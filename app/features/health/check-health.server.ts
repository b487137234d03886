import type { Reader } from "#db/transaction.ts";

/** Asks the database something that needs its file; throws where it does not answer. */
export async function checkHealth(db: Reader): Promise<void> {
  await db.selectFrom("organisation").select("id").limit(1).execute();
}
