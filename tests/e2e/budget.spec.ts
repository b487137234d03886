import { expect } from "@playwright/test";
import { addressOf } from "#tests/support/walk/addresses.ts";
import { test } from "#tests/support/walk/busy-app.ts";
import {
  chartLimit,
  documentLimit,
  markupFaults,
  readersLimit,
  readingLimit,
  scriptLimit,
} from "#tests/support/walk/page-budget.ts";
import { shownPages } from "#tests/support/walk/pages.ts";
import { watchRequests } from "#tests/support/watch-requests.ts";

/** What a page may cost when more is asked of it; what each costs when it is opened is looked at in every-page.spec.ts. */
test("documents stay short", async ({ busy, everyone }) => {
  const tooLong: string[] = [];
  for (const { walker, address } of shownPages) {
    if (walker === "nobody") continue;
    const path = address(busy.place);
    const { text } = await everyone[walker].get(path);
    const size = Buffer.byteLength(text);
    if (size > documentLimit) tooLong.push(`${path}: ${size} bytes`);
    tooLong.push(...markupFaults(text).map((fault) => `${path}: ${fault}`));
  }
  expect(tooLong).toEqual([]);
});

test("a chart to look closer at is fetched when it is asked for", async ({
  busy,
  page,
  walkAs,
}) => {
  const watch = watchRequests(page, busy.url);
  watch.begin();
  await walkAs(page, "leader", addressOf("/indikatorer/:indicator", busy.place));
  const open = page.locator("[data-explore]").first();
  await expect(open).toBeVisible();
  expect((await watch.seen()).scripts).toBeLessThanOrEqual(readingLimit);
  await expect(page.locator(".recharts-surface")).toHaveCount(0);
  watch.begin();
  await open.click();
  await expect(page.locator(".recharts-surface").first()).toBeVisible();
  const { scripts, others, complaints } = await watch.seen();
  expect(scripts).toBeGreaterThan(scriptLimit);
  expect(scripts).toBeLessThanOrEqual(chartLimit);
  expect([...others, ...complaints]).toEqual([]);
});

test("what reads words is fetched when somebody begins to write", async ({
  busy,
  page,
  walkAs,
}) => {
  const watch = watchRequests(page, busy.url);
  watch.begin();
  await walkAs(page, "leader", addressOf("/indikatorer/:indicator/maaltal", busy.place));
  expect((await watch.seen()).scripts).toBeLessThanOrEqual(scriptLimit);
  const words = page.getByLabel(/^Mål for \d{4}$/).first();
  await words.fill("mindst to besøg");
  await expect(page.getByText("Læses som: mindst 2 besøg")).toBeVisible();
  const { scripts, others, complaints } = await watch.seen();
  expect(scripts).toBeGreaterThan(scriptLimit);
  expect(scripts).toBeLessThanOrEqual(readersLimit);
  expect([...others, ...complaints]).toEqual([]);
});
