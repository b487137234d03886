import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium } from "./chromium.ts";

/** Runs every check and every test, browser tests included, and closes with one line that counts them. */
type Count = { passed: number; failed: number };

const reports = mkdtempSync(join(tmpdir(), "pejling-test-"));
const unitReport = join(reports, "unit.json");
const browserReport = join(reports, "browser.json");

findChromium();
const total: Count = { passed: 0, failed: 0 };
// Each keeps one core busy, so two go side by side and speak when they are done.
const building = step("build", ["remix", "vite:build"]);
add(await step("lint", ["biome", "ci", "."]));
add(await step("types", ["tsc", "--noEmit"]));
add(await step("dead code", ["knip"]));
add(await building);
run("unit, integration and architecture tests", [
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${unitReport}`,
]);
add(countUnit());
run("browser tests", ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"], {
  PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
});
add(countBrowser());

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function run(
  name: string,
  command: readonly string[],
  environment: Record<string, string> = {},
): void {
  console.log(`\n── ${name}`);
  spawnSync("npx", command, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...environment },
  });
}

/** Runs beside others and prints what it said in one piece. */
function step(name: string, command: readonly string[]): Promise<Count> {
  return new Promise((resolve) => {
    const child = spawn("npx", command, { shell: process.platform === "win32" });
    let said = "";
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", (error) => listen(Buffer.from(String(error))));
    child.on("close", (code) => {
      console.log(`\n── ${name}\n${said}`);
      resolve(code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
    });
  });
}

function add(count: Count): void {
  total.passed += count.passed;
  total.failed += count.failed;
}

/** A run that left no report failed before its first test. */
function countUnit(): Count {
  if (!existsSync(unitReport)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(unitReport, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
    numFailedTestSuites: number;
    success: boolean;
  };
  const failed = report.numFailedTests || (report.success ? 0 : 1);
  return { passed: report.numPassedTests, failed };
}

function countBrowser(): Count {
  if (!existsSync(browserReport)) return { passed: 0, failed: 1 };
  const { stats, errors } = JSON.parse(readFileSync(browserReport, "utf8")) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
