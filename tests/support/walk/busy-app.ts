import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base, type Page } from "@playwright/test";
import { seededDatabase } from "#tests/setup/seed-for-browser.ts";
import { type App, startApp } from "../start-app.ts";
import { makeBusyYear } from "./busy-year.ts";
import { type VisitorName, visitors } from "./door.ts";
import type { Place } from "./place.ts";
import { type Visitor, visit } from "./visitor.ts";

export type BusyApp = App & { readonly place: Place };

/** The built app on a copy of the demo in which every page has something to show. */
export async function startBusyApp(
  prepare?: (databaseFile: string) => Promise<void>,
): Promise<BusyApp> {
  const folder = mkdtempSync(join(tmpdir(), "pejling-busy-"));
  const busy = join(folder, "busy.db");
  copyFileSync(seededDatabase, busy);
  const place = await makeBusyYear(busy);
  await prepare?.(busy);
  const app = await startApp(busy);
  rmSync(folder, { recursive: true, force: true });
  return { ...app, place };
}

/** Someone in a browser, or nobody in particular. */
export type Walker = VisitorName | "nobody";

/** Tests that only read share one app in each worker; `walkAs` opens an address in a browser as one of the visitors. */
export const test = base.extend<
  { walkAs: (page: Page, name: Walker, address: string) => Promise<void> },
  { busy: BusyApp; everyone: Readonly<Record<VisitorName, Visitor>> }
>({
  busy: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture names what it needs, and this one needs nothing
    async ({}, use) => {
      const app = await startBusyApp();
      await use(app);
      await app.stop();
    },
    { scope: "worker" },
  ],
  everyone: [async ({ busy }, use) => use(await gatherVisitors(busy)), { scope: "worker" }],
  walkAs: async ({ busy, everyone }, use) => {
    await use(async (page, name, address) => {
      await page.context().clearCookies();
      const [cookie = "", value = ""] = name === "nobody" ? [] : everyone[name].cookie.split("=");
      if (value) await page.context().addCookies([{ name: cookie, value, url: busy.url }]);
      await page.goto(busy.url + address);
    });
  },
});

/** Everyone who walks, signed in. */
export async function gatherVisitors(app: App): Promise<Readonly<Record<VisitorName, Visitor>>> {
  const gathered: [string, Visitor][] = [];
  for (const [name, who] of Object.entries(visitors)) gathered.push([name, await visit(app, who)]);
  return Object.fromEntries(gathered) as Record<VisitorName, Visitor>;
}
