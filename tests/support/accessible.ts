import { expect, type Page } from "@playwright/test";
import { axeObjections } from "./axe.ts";
import { open } from "./form.ts";

/** Opens a page and expects nothing on it that axe objects to. */
export async function visitChecked(page: Page, path: string, heading?: string | RegExp) {
  await open(page, path, heading);
  await expectAccessible(page);
}

/** Expects nothing on the page that stands open that axe objects to. */
export async function expectAccessible(page: Page) {
  // Colours are looked at on every page, in light and in dark, by the walk in every-page.spec.ts.
  const rules = { "color-contrast": { enabled: false } };
  expect(await axeObjections(page, { rules }), page.url()).toEqual([]);
}
