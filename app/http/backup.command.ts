import { backUp } from "#db/backup.ts";
import { readConfig } from "./config.ts";

/** Backs the configured database up to the file that is named, also while the app runs. */
const target = process.argv[2];
if (!target) {
  console.error("Name the file to back up to: npm run backup -- backups/pejling-2026-11-21.db");
  process.exit(1);
}
const { databaseFile } = readConfig(process.env);
try {
  const { bytes } = await backUp(databaseFile, target);
  console.log(
    `${databaseFile} is backed up to ${target} (${Math.ceil(bytes / 1024)} kB, checked).`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
