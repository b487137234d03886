import { existsSync, mkdirSync, rmSync } from "node:fs";
import { connect } from "#db/connect.ts";
import { migrate } from "#db/migrate.ts";
import { seedDemo } from "#seeds/demo/seed.ts";

export const seededDatabase = "test-results/seeded.db";

/** The demo municipality once; every browser test starts on a copy of it. */
export default async function seedForBrowser(): Promise<void> {
  if (!existsSync("build/server/index.js")) {
    throw new Error("The browser tests run against the built app: npm run build first.");
  }
  mkdirSync("test-results", { recursive: true });
  for (const ending of ["", "-wal", "-shm"]) rmSync(seededDatabase + ending, { force: true });
  const db = connect(seededDatabase);
  await migrate(db);
  await seedDemo(db);
  await db.destroy();
}
