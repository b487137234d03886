import { expect, type Page } from "@playwright/test";
import { axeObjections } from "#tests/support/axe.ts";
import { addressOf } from "#tests/support/walk/addresses.ts";
import { test, type Walker } from "#tests/support/walk/busy-app.ts";
import { budgetFaults } from "#tests/support/walk/page-budget.ts";
import { shownPages } from "#tests/support/walk/pages.ts";
import { watchRequests } from "#tests/support/watch-requests.ts";

/** Every page of the app as its reader sees it: light, and nothing that axe objects to, in light and in dark. */
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

// A trace of hundreds of pages costs more than it tells; the page and the rule are named.
test.use({ viewport: wide, trace: "off" });

const parts = 12;
for (let part = 0; part < parts; part++) {
  const pages = shownPages.filter((_, index) => index % parts === part);
  test(`pages are light and can be used by everyone, part ${part + 1} of ${parts}`, async ({
    busy,
    page,
    walkAs,
  }) => {
    const watch = watchRequests(page, busy.url);
    const found: string[] = [];
    for (const { pattern, walker, address } of pages) {
      await page.setViewportSize(wide);
      await page.emulateMedia({ colorScheme: "light" });
      watch.begin();
      const path = address(busy.place);
      await walkAs(page, walker, path);
      found.push(...budgetFaults(path, await watch.seen(), await page.content()));
      found.push(...(await objections(page, "light")));
      await page.emulateMedia({ colorScheme: "dark" });
      found.push(...(await objections(page, "dark", "rule", ["color-contrast"])));
      await page.setViewportSize(narrow);
      if (onPhones.has(pattern)) {
        found.push(...(await objections(page, "on a phone")));
      }
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

/** What axe objects to, with the page and how it was looked at. */
async function objections(
  page: Page,
  where: string,
  type: "rule" | "tag" = "tag",
  values: readonly string[] = tags,
): Promise<string[]> {
  const found = await axeObjections(page, { runOnly: { type, values } });
  return found.map((text) => `${page.url()} (${where}): ${text}`);
}

function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
