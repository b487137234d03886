import { existsSync, mkdirSync, rmSync } from "node:fs";
import { connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { seedDemo } from "#seeds/demo/seed.ts";

export const seededDatabase = "test-results/seeded.db";

/** The demo municipality once; every browser test starts on a copy of it. */
export default function seedForBrowser(): Promise<void> {
  return seedInto(seededDatabase);
}

/** Fills a new database file with the demo. */
export async function seedInto(file: string): Promise<void> {
  if (!existsSync("build/server/index.js")) {
    throw new Error("The browser tests run against the built app: npm run build first.");
  }
  mkdirSync("test-results", { recursive: true });
  for (const ending of ["", "-wal", "-shm"]) rmSync(file + ending, { force: true });
  const db = connect(file);
  await migrate(db);
  await seedDemo(db);
  await db.destroy();
}
