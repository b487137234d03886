import { statSync } from "node:fs";
import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expectAccessible } from "#tests/support/accessible.ts";
import { expect, test } from "#tests/support/app.ts";
import { pageAs } from "#tests/support/open-goals.ts";

const reader = { role: "administration" } as const;

test("a scorecard is sorted, narrowed and given other columns, all in its address", async ({
  page,
  signInAs,
}) => {
  await signInAs(page, reader);
  await page.goto(paths.scorecard());
  await expectAccessible(page);
  const lights = page.locator("tbody .light-word");
  await expect(lights.first()).toHaveText("Målet er ikke nået");
  await page.getByRole("link", { name: "Sortér efter Indikator" }).click();
  await expect(page).toHaveURL(/sorter=name/);
  await expect(page.getByRole("columnheader", { name: "Sortér efter Indikator" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await page
    .getByRole("link", { name: /^Målet er nået/ })
    .first()
    .click();
  await expect(page).toHaveURL(/farve=green/);
  for (const text of await lights.allTextContents()) expect(text).toBe("Målet er nået");
  await narrow(page, "Elever");
  await expect(page).toHaveURL(/ord=Elever/);
  await page.getByRole("checkbox", { name: "Kilde" }).uncheck();
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page.getByRole("columnheader", { name: "Kilde" })).toHaveCount(0);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Kilde" })).toHaveCount(0);
});

test("a scorecard is walked by keyboard, and opens to its chart, which can be explored", async ({
  page,
  signInAs,
}) => {
  await signInAs(page, reader);
  await page.goto(paths.scorecard());
  await leadToFilter(page);
  await page.getByRole("region", { name: /Indikatorer med status/ }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  const second = page.locator("tbody tr").nth(1).locator("th, td").first();
  await expect(second).toBeFocused();
  const colour = page
    .locator("tbody tr")
    .first()
    .getByRole("link", { name: /Se hvorfor/ });
  await colour.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/vis=.*#aabnet/);
  await expect(page.getByRole("heading", { name: "Hvorfor denne farve?" })).toBeVisible();
  await expectAccessible(page);
  await page.locator("[data-explore]").click();
  await expect(page.locator(".chart-stage svg").first()).toBeVisible();
  await page.getByRole("link", { name: "Luk", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Hvorfor denne farve?" })).toHaveCount(0);
});

test("a scorecard is read and narrowed with scripts switched off", async ({ app, browser }) => {
  const page = await pageAs(app, browser, reader, { javaScriptEnabled: false });
  await page.goto(app.url + paths.scorecard());
  await page.locator("summary", { hasText: "Find, sortér og vælg kolonner" }).click();
  await page.getByRole("searchbox", { name: /^Ord i nummer/ }).fill("Sygefravær");
  await page.getByRole("button", { name: "Vis", exact: true }).click();
  await expect(page.getByRole("rowheader", { name: /Sygefravær/ }).first()).toBeVisible();
  await page
    .getByRole("link", { name: /Se hvorfor/ })
    .first()
    .click();
  await expect(page.locator("#aabnet .chart-drawing svg").first()).toBeVisible();
});

test("a scorecard fits a tablet and a phone, shows all in groups, and is printed on landscape sheets", async ({
  page,
  signInAs,
}, info) => {
  await signInAs(page, reader);
  for (const width of [820, 390]) {
    await page.setViewportSize({ width, height: 1100 });
    await page.goto(paths.scorecard());
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${paths.scorecard()}?vis-alle=1`);
  expect(await page.getByRole("table").count()).toBeGreaterThan(3);
  await expectAccessible(page);
  const file = info.outputPath("scorecard.pdf");
  await page.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  expect(statSync(file).size).toBeGreaterThan(20_000);
});

test("progress, cascade and a committee's matrix can be read", async ({ page, signInAs }) => {
  await signInAs(page, reader);
  for (const path of [
    paths.progress(),
    paths.cascade(),
    paths.committeeIndicatorMatrix("boerne-og-skoleudvalget"),
    paths.committeeProgress("boerne-og-skoleudvalget"),
  ]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await page.goto(paths.committeeIndicatorMatrix("boerne-og-skoleudvalget"));
  await expect(page.getByRole("columnheader", { name: "Uden data" })).toBeVisible();
});

/** The key leads to the filter once its script is there; from then on the arrows walk the table too. */
async function leadToFilter(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press("/");
    const filter = page.getByRole("searchbox", { name: /^Ord i nummer/ });
    await expect(filter).toBeFocused({ timeout: 500 });
  }).toPass();
}

async function narrow(page: Page, words: string): Promise<void> {
  const filter = page.locator("details", { hasText: "Find, sortér og vælg kolonner" });
  if ((await filter.getAttribute("open")) === null) await filter.locator("summary").click();
  await page.getByRole("searchbox", { name: /^Ord i nummer/ }).fill(words);
  await page.getByRole("button", { name: "Vis", exact: true }).click();
}
