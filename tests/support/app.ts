import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { seededDatabase } from "#tests/setup/seed-for-browser.ts";
import { findPerson, type Who } from "./demo-people.ts";
import { type App, startApp } from "./start-app.ts";

/**
 * Every test gets an app of its own, on a copy of the demo municipality, so no test sees what another wrote.
 * `signInAs` opens a session for someone in the demo with the role asked for.
 */
export const test = base.extend<{ app: App; signInAs: (page: Page, who: Who) => Promise<void> }>({
  app: async ({ browserName: _ }, use) => {
    const app = await startApp(seededDatabase);
    await use(app);
    await app.stop();
  },
  baseURL: async ({ app }, use) => use(app.url),
  signInAs: async ({ app }, use) => {
    await use((page, who) => signIn(app, page.context(), who));
  },
});

/** Signs in without the page's buttons; the sign-in page has a journey of its own. */
export async function signIn(app: App, context: BrowserContext, who: Who): Promise<void> {
  const response = await context.request.post(`${app.url}/log-ind/demo`, {
    form: { personId: findPerson(app.databaseFile, who) },
    headers: { origin: app.url },
    maxRedirects: 0,
  });
  if (response.status() !== 302) throw new Error(`The demo sign-in answered ${response.status()}`);
}

export { expect } from "@playwright/test";
export type { App } from "./start-app.ts";
