import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { seededDatabase } from "#tests/setup/seed-for-browser.ts";

type App = {
  readonly url: string;
  readonly databaseFile: string;
};

/**
 * Every test gets an app of its own, on a copy of the demo municipality, so no test sees what another wrote.
 * `signInAs` takes the words on the demo sign-in's button: a person's name.
 */
export const test = base.extend<{
  app: App;
  signInAs: (page: Page, name: string) => Promise<void>;
}>({
  app: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "pejling-app-"));
    const databaseFile = join(folder, "app.db");
    copyFileSync(seededDatabase, databaseFile);
    const port = await freePort();
    const url = `http://localhost:${port}`;
    const server = spawn(process.execPath, ["build/server/index.js"], {
      env: {
        ...process.env,
        NODE_ENV: "production",
        PORT: String(port),
        BASE_URL: url,
        DATABASE_FILE: databaseFile,
        DEMO_MODE: "1",
        LOG_LEVEL: "warn",
      },
      stdio: ["ignore", "inherit", "inherit"],
    });
    await answers(url, server);
    await use({ url, databaseFile });
    server.kill("SIGTERM");
    await new Promise((resolve) => server.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  },
  baseURL: async ({ app }, use) => use(app.url),
  signInAs: async ({ app }, use) => {
    await use(async (page, name) => {
      await page.goto(`${app.url}/log-ind`);
      for (const folded of await page.locator("main details:not([open]) > summary").all())
        await folded.click();
      await page
        .getByRole("button", { name: new RegExp(name) })
        .first()
        .click();
      await page.waitForURL(
        (address) => address.pathname !== "/log-ind" && address.pathname !== "/log-ind/demo",
      );
    });
  },
});

export { expect } from "@playwright/test";

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error("The app ended before it answered");
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The app did not answer within ten seconds");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === "object"
          ? resolve(address.port)
          : reject(new Error("no port")),
      );
    });
  });
}
