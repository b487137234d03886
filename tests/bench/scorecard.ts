import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureColdStart } from "./cold-start.ts";
import { measureGrowth } from "./growth.ts";
import { makeLargeScorecard } from "./large-scorecard.ts";
import { measureSave } from "./save.ts";
import { measureUnchanged } from "./scorecard-load.ts";
import { measureChanged, measureWorkingPage } from "./scorecard-page.ts";

/** The goals of speed on a scorecard of 1,000 indicators × 5 years, each with its floor measured in the same run. */
export async function measureScorecard(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-bench-"));
  try {
    const file = `${folder}/scorecard.db`;
    const large = await makeLargeScorecard(file, { indicators: 1_000, institutions: 20 });
    const held = [
      await measureUnchanged(large, file),
      await measureChanged(large),
      await measureWorkingPage(large),
      await measureSave(large, folder),
    ];
    await large.db.destroy();
    held.push(await measureColdStart(folder), await measureGrowth(folder));
    return held.every(Boolean);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
