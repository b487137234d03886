import type { Reader, Writer } from "#db/transaction.ts";

export async function hasOrganisation(db: Reader): Promise<boolean> {
  const first = await db.selectFrom("organisation").select("id").limit(1).executeTakeFirst();
  return first !== undefined;
}

export async function insertFirstOrganisation(
  writer: Writer,
  organisation: {
    id: string;
    slug: string;
    name: string;
    kind: "municipality" | "institution";
    country: "DK" | "NO";
    locale: "da" | "nb" | "nn" | "en";
    softGoalLimit: number;
    createdAt: string;
  },
): Promise<void> {
  await writer
    .insertInto("organisation")
    .values({ ...organisation, usesBaselineFallback: 1, isDemo: 0 })
    .execute();
}
