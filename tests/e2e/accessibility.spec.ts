import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { addressOf } from "#tests/support/walk/addresses.ts";
import { test, type Walker } from "#tests/support/walk/busy-app.ts";
import { shownPages } from "#tests/support/walk/pages.ts";

/** Every page of the app as its reader sees it: nothing that axe objects to, in light and in dark. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const wide = { width: 1280, height: 900 };
const narrow = { width: 390, height: 844 };

/** Those that people open on a telephone. */
const onPhones = new Set([
  "/",
  "/log-ind",
  "/udvalg",
  "/udvalg/:committee/:year",
  "/udvalg/:committee/:year/pejlemaerker",
  "/udvalg/:committee/:year/maal",
  "/udvalg/:committee/:year/opfoelgning",
  "/dialogmoeder/:meeting",
  "/dialogmoeder/:meeting/oplaeg/:institution",
  "/pejlemaerker/:bearing",
  "/institutioner/:institution",
  "/institutioner/:institution/indikatorer",
  "/maal/:goal",
  "/maal/:goal/rediger",
  "/maal/:goal/indmelding/:period",
  "/indikatorer/:indicator",
  "/offentlig/:organisation",
  "/offentlig/:organisation/maal/:goal",
]);

/** Forms as they come back when they could not be used. */
const refusedForms: readonly (readonly [string, Walker])[] = [
  ["/log-ind", "nobody"],
  ["/administration/personer/ny", "systemAdministrator"],
  ["/udvalg/:committee/:year/moeder/nyt", "administration"],
  ["/udvalg/:committee/:year/viden/ny", "administration"],
  ["/udvalg/:committee/:year/dialog/ny", "administration"],
  ["/udvalg/:committee/:year/pejlemaerker/vedtag", "chair"],
  ["/institutioner/:institution/maal/ny", "leader"],
  ["/maal/:goal/returner", "chair"],
  ["/maal/:goal/indmelding/:period/ret", "leader"],
  ["/indikatorer/:indicator/maaling", "leader"],
];

test.use({ viewport: wide });

const parts = 12;
for (let part = 0; part < parts; part++) {
  const pages = shownPages.filter((_, index) => index % parts === part);
  test(`pages can be used by everyone, part ${part + 1} of ${parts}`, async ({
    busy,
    page,
    walkAs,
  }) => {
    const found: string[] = [];
    for (const { pattern, walker, address } of pages) {
      await page.setViewportSize(wide);
      await page.emulateMedia({ colorScheme: "light" });
      await walkAs(page, walker, address(busy.place));
      found.push(...(await objections(page, "light")));
      await page.emulateMedia({ colorScheme: "dark" });
      found.push(...(await objections(page, "dark", ["color-contrast"])));
      await page.setViewportSize(narrow);
      if (onPhones.has(pattern)) found.push(...(await objections(page, "on a phone")));
      if (await scrollsSideways(page)) found.push(`${page.url()} is wider than a phone`);
    }
    expect(found).toEqual([]);
  });
}

for (const [pattern, walker] of refusedForms) {
  test(`a refused form says so to everyone: ${pattern}`, async ({ busy, page, walkAs }) => {
    await walkAs(page, walker, addressOf(pattern, busy.place));
    await page
      .locator("main form")
      .first()
      .evaluate((form: HTMLFormElement) => {
        for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
          "input:not([type=hidden], [type=radio], [type=checkbox]), textarea",
        )) {
          field.value = "";
        }
        form.noValidate = true;
        form.requestSubmit();
      });
    await expect(page.locator("[aria-invalid=true]").first()).toBeVisible();
    expect(await objections(page, "refused")).toEqual([]);
  });
}

async function objections(page: Page, where: string, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${page.url()} (${where}): ${id} ${html.slice(0, 200)}`),
  );
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
