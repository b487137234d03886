import type { Reader } from "#db/transaction.ts";

/** Whether the organisation counts a result better than its status as partly fulfilled (RULES 4). */
export async function findUsesBaselineFallback(
  db: Reader,
  organisationId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom("organisation")
    .where("id", "=", organisationId)
    .select("usesBaselineFallback")
    .executeTakeFirst();
  return row?.usesBaselineFallback === 1;
}
