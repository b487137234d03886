import type { Database } from "#db/connect.ts";
import type { Writer } from "#db/transaction.ts";
import { seedNorwegianOrganisation } from "./norwegian.ts";
import { tellFjordby } from "./telling/tell-fjordby.ts";
import { tellImport } from "./telling/tell-import.ts";

/** The demo: a made-up Danish municipality told in order, and a Norwegian one with real indicators. */
export async function seedDemo(db: Database): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const writer = transaction as Writer;
    await tellFjordby(writer);
    await seedNorwegianOrganisation(writer);
  });
  await tellImport(db);
}
