import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { addressOf } from "#tests/support/walk/addresses.ts";
import { test } from "#tests/support/walk/busy-app.ts";
import { shownPages } from "#tests/support/walk/pages.ts";

/** What a page may cost: a few comforts in script, a document that a telephone reads, and nobody else asked. */
const scriptLimit = 10_000;
/** Where words are read while they are typed, the readers and the checks are in the script. */
const readingLimit = 24_000;
const readsWhileTyping =
  /^\/indikatorer\/(ny|[^/]+(\/(rediger|maaltal|maaling|bemaerkninger|egne))?)$|\/indikatorer\/ny$|\/maalinger$/;
/** The readers of targets in four languages with all the checks, for one who writes. */
const readersLimit = 36_000;
/** React and the drawing, for one who asks for it. */
const chartLimit = 170_000;
const documentLimit = 300_000;

// A trace of hundreds of pages costs more than it tells; the page is named.
test.use({ trace: "off" });

const parts = 4;
for (let part = 0; part < parts; part++) {
  const pages = shownPages.filter((_, index) => index % parts === part);
  test(`pages are light, part ${part + 1} of ${parts}`, async ({ busy, page, walkAs }) => {
    const watch = watchRequests(page, busy.url);
    const tooMuch: string[] = [];
    for (const { walker, address } of pages) {
      const path = address(busy.place);
      watch.begin();
      await walkAs(page, walker, path);
      const { scripts, others, complaints } = await watch.seen();
      const limit = readsWhileTyping.test(path) ? readingLimit : scriptLimit;
      if (scripts > limit) tooMuch.push(`${path}: ${scripts} bytes of script`);
      tooMuch.push(...others.map((url) => `${path} asks ${url}`));
      tooMuch.push(...complaints.map((text) => `${path}: ${text}`));
      tooMuch.push(...faultsOf(await page.content()).map((fault) => `${path}: ${fault}`));
    }
    expect(tooMuch).toEqual([]);
  });
}

test("documents stay short", async ({ busy, everyone }) => {
  const tooLong: string[] = [];
  for (const { walker, address } of shownPages) {
    if (walker === "nobody") continue;
    const path = address(busy.place);
    const { text } = await everyone[walker].get(path);
    const size = Buffer.byteLength(text);
    if (size > documentLimit) tooLong.push(`${path}: ${size} bytes`);
    if (/<script(?![^>]*\bsrc=)(?![^>]*application\/json)/.test(text)) {
      tooLong.push(`${path} carries a script inside`);
    }
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

/** Watches what a page asks for, from one `begin` to the next; a script's size is what would travel. */
function watchRequests(page: Page, home: string) {
  const sizes = new Map<string, number>();
  let scripts = new Set<string>();
  let others: string[] = [];
  let complaints: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:")) others.push(url);
    else if (/\.m?js(\?|$)/.test(url)) scripts.add(url);
  });
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("status of 404")) {
      complaints.push(message.text());
    }
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return {
    begin() {
      scripts = new Set();
      others = [];
      complaints = [];
    },
    async seen() {
      let sum = 0;
      for (const url of scripts) {
        const known = sizes.get(url) ?? gzipSync(await (await fetch(url)).text()).byteLength;
        sizes.set(url, known);
        sum += known;
      }
      return { scripts: sum, others, complaints };
    },
  };
}

/** What the strict policy would stop anyway, and what should not have been written in the first place. */
function faultsOf(html: string): string[] {
  return [
    /<script(?![^>]*\bsrc=)(?![^>]*application\/json)/.test(html) ? "a script inside" : "",
    /<[a-z][^>]*\sstyle="/.test(html) ? "a style attribute" : "",
    /<style\b/.test(html) ? "a style inside" : "",
    /<[a-z][^>]*\son[a-z]+="/.test(html) ? "a handler attribute" : "",
  ].filter(Boolean);
}
