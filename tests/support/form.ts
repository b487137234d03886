import { expect, type Locator, type Page } from "@playwright/test";

type Within = Page | Locator;

/** The control with a label, whether or not the label adds that it can be left out. */
export function field(within: Within, label: string): Locator {
  const words = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return within.getByLabel(new RegExp(`^\\s*${words}(\\s*\\(.*\\))?\\s*$`));
}

/** The part of a page under a heading. */
export function section(page: Page, heading: string): Locator {
  return page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: heading, exact: true }) })
    .last();
}

/** Types into controls by their labels. */
export async function fill(within: Within, values: Readonly<Record<string, string>>) {
  for (const [label, value] of Object.entries(values)) await field(within, label).fill(value);
}

/** Presses a button and waits for the page that answers. */
export async function press(within: Within, name: string | RegExp) {
  await within.getByRole("button", { name, exact: typeof name === "string" }).click();
}

/** Opens a page and expects it to be there under its heading. */
export async function open(page: Page, path: string, heading?: string | RegExp) {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(200);
  if (heading) {
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  }
}

/** Expects the sentence that says what has just been done. */
export async function expectNotice(page: Page, words: string) {
  await expect(page.getByRole("status").filter({ hasText: words })).toBeVisible();
}

/** Today as the app's date fields write it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
