import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { open } from "./form.ts";

/** Opens a page and expects nothing on it that axe objects to. */
export async function visitChecked(page: Page, path: string, heading?: string | RegExp) {
  await open(page, path, heading);
  await expectAccessible(page);
}

/** Expects nothing on the page that stands open that axe objects to. */
export async function expectAccessible(page: Page) {
  // Colours are looked at on every page, in light and in dark, by the walk in accessibility.spec.ts.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .disableRules(["color-contrast"])
    .analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found, page.url()).toEqual([]);
}
