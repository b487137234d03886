import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureColdStart } from "./cold-start.ts";
import { measureGrowth } from "./growth.ts";
import { type LargeScorecard, makeLargeScorecard } from "./large-scorecard.ts";
import { measureSave } from "./save.ts";
import { measureUnchanged } from "./scorecard-load.ts";
import { measureChanged, measureWorkingPage } from "./scorecard-page.ts";

/** The goals of speed on a scorecard of 1,000 indicators × 5 years, each with its floor measured in the same run. */
export const measures = {
  unchanged: () => onLarge(measureUnchanged),
  changed: () => onLarge(measureChanged),
  working: () => onLarge(measureWorkingPage),
  save: () => onLarge(measureSave),
  start: () => inFolder(measureColdStart),
  growth: () => inFolder(measureGrowth),
};

function onLarge(
  measure: (large: LargeScorecard, folder: string) => Promise<boolean>,
): Promise<boolean> {
  return inFolder(async (folder) => {
    const size = { indicators: 1_000, institutions: 20 };
    const large = await makeLargeScorecard(`${folder}/scorecard.db`, size);
    return measure(large, folder).finally(() => large.db.destroy());
  });
}

async function inFolder(measure: (folder: string) => Promise<boolean>): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-bench-"));
  return measure(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}
