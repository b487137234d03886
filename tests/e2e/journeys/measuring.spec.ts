import type { Page } from "@playwright/test";
import { paths } from "#app/paths.ts";
import { expect, test } from "#tests/support/app.ts";
import { axeObjections } from "#tests/support/axe.ts";
import type { Who } from "#tests/support/demo-people.ts";
import { expectNotice, fill, open, press } from "#tests/support/form.ts";
import { tabTo } from "#tests/support/keyboard.ts";
import { pageAs } from "#tests/support/open-goals.ts";

const leader: Who = { role: "institutionLeader", institution: "nordstrandskolen" };
const absence = "1 · Elever med mere end 10 % fravær";
const thriving = "2 · Elever i 7. klasse, der er glade for deres klasse";
const thisYear = new Date().getFullYear();

const cell = (page: Page, indicator: string, year: number) =>
  page.getByRole("textbox", { name: `${indicator} ${year}` });

test("many figures are entered by keyboard, pasted, taken back and saved", async ({
  page,
  signInAs,
}) => {
  await signInAs(page, leader);
  await open(page, paths.measuring(), "Indtast målinger");
  const first = cell(page, absence, thisYear - 3);
  await tabTo(page, first);
  await page.keyboard.insertText("0,12");
  await expect(page.getByText("er det 12 % eller 0,12 %?")).toBeVisible();
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("12,5 %");
  await expect(page.getByText("læses 12,5 %")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(cell(page, thriving, thisYear - 3)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(first).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(cell(page, absence, thisYear - 2)).toBeFocused();

  await paste(page, "13,2 %\t14,1 %\n78,1 %\t79,9 %\n");
  await expect(cell(page, absence, thisYear - 2)).toHaveValue("13,2 %");
  await expect(cell(page, thriving, thisYear - 1)).toHaveValue("79,9 %");
  await expect(page.getByText("Ændringer, der ikke er gemt: 5")).toBeVisible();
  await expect(page.getByText(`${absence}, ${thisYear - 1}: 14,2 % → 14,1 %`)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(cell(page, thriving, thisYear - 1)).toHaveValue("79,5 %");
  await expect(page.getByText("Ændringer, der ikke er gemt: 1")).toBeVisible();
  await page.keyboard.press("Control+y");
  await expect(cell(page, absence, thisYear - 1)).toHaveValue("14,1 %");

  await cell(page, thriving, thisYear - 1).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Gem tal" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expectNotice(page, "Tallene er gemt.");
  await expect(first).toHaveValue("12,5 %");
  await expect(cell(page, thriving, thisYear - 2)).toHaveValue("78,1 %");

  await signInAs(page, { role: "administration" });
  await open(page, paths.home());
  await page.getByRole("link", { name: "Indikatorer", exact: true }).first().click();
  await page.getByRole("link", { name: "Indtast målinger" }).click();
  const typed = await fillDown(page, (words) => page.keyboard.type(words));
  expect(secondsOf({ values: many, keys: typed + 2 }), "thirty one by one").toBeLessThan(120);
  await open(page, `${paths.measuring()}?aar=${thisYear - 4}`);
  await fillDown(page, (words) => paste(page, words));
  expect(secondsOf({ values: 1, keys: 4 }), "thirty pasted").toBeLessThan(5);
});

/** So many figures are entered in one go. */
const many = 30;

/**
 * Fills the first column from its top, each figure as one that its row has, and saves by keyboard. Nothing is needed but the figures'
 * own signs and one line break between them; answers with how many keys that is.
 */
async function fillDown(page: Page, write: (words: string) => Promise<void>): Promise<number> {
  const rows = page.locator("tbody tr");
  const known = await rows.evaluateAll((all) =>
    all.map((row) => {
      const cells = [...row.querySelectorAll<HTMLInputElement>("input.grid-input")];
      return cells.findLast(({ value }) => value !== "")?.value ?? "?";
    }),
  );
  const words = known.slice(0, many).join("\n");
  await rows.first().getByRole("textbox").first().click();
  await write(words);
  await expect(page.getByText(`Ændringer, der ikke er gemt: ${many}`)).toBeVisible();
  await page.keyboard.press("Control+s");
  await expectNotice(page, "Tallene er gemt.");
  return words.length;
}

/** What a practised person needs by the keystroke-level model: a key, a thought before each figure, a hand to the mouse and a click. */
function secondsOf({ values, keys }: { readonly values: number; readonly keys: number }): number {
  return keys * 0.28 + values * 1.35 + 0.4 + 1.1 + 0.2;
}

test("nobody leaves unsaved figures by accident", async ({ page, signInAs }) => {
  await signInAs(page, leader);
  await open(page, paths.measuring());
  await expect(page.locator("[data-grid-sum]")).toBeHidden();
  await cell(page, absence, thisYear - 3).pressSequentially("12");
  await expect(page.getByText("Ændringer, der ikke er gemt: 1")).toBeVisible();
  const asked = page.waitForEvent("dialog");
  const left = page.goto(paths.home()).catch(() => null);
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await left;
  await expect(cell(page, absence, thisYear - 3)).toHaveValue("12");
});

test("the later of two sees the other's figure at the cell and loses none", async ({
  app,
  browser,
}) => {
  const one = await pageAs(app, browser, leader);
  const other = await pageAs(app, browser, { role: "administration" });
  const grid = `${paths.measuring()}?institution=${leader.institution}`;
  await Promise.all([open(one, grid), open(other, grid)]);
  await cell(other, absence, thisYear - 3).fill("12,9 %");
  await press(other, "Gem tal");
  await expectNotice(other, "Tallene er gemt.");

  await cell(one, absence, thisYear - 3).fill("12,5 %");
  await cell(one, thriving, thisYear - 3).fill("77 %");
  await press(one, "Gem tal");
  await expect(one.getByText("En anden har skrevet et nyere tal imens.").first()).toBeVisible();
  await expect(one.getByText(/skrev »12,9 %«/)).toBeVisible();
  await expect(cell(one, absence, thisYear - 3)).toHaveValue("12,5 %");
  await expect(cell(one, thriving, thisYear - 3)).toHaveValue("77 %");
  expect(await axeObjections(one, {})).toEqual([]);

  await press(one, "Gem tal");
  await expectNotice(one, "Tallene er gemt.");
  await open(other, grid);
  await expect(cell(other, absence, thisYear - 3)).toHaveValue("12,5 %");
});

test("without scripts a doubtful figure is asked about at its cell, and nothing is saved before", async ({
  app,
  browser,
}) => {
  const page = await pageAs(app, browser, leader, { javaScriptEnabled: false });
  await open(page, paths.measuring());
  await cell(page, absence, thisYear - 3).fill("68 75");
  await cell(page, thriving, thisYear - 3).fill("77 %");
  await press(page, "Gem tal");
  await expect(page.getByRole("alert")).toContainText("Det kan læses på 2 måder");
  await expect(cell(page, absence, thisYear - 3)).toHaveValue("68 75");
  await expect(cell(page, thriving, thisYear - 3)).toHaveValue("77 %");
  await page.getByLabel("Hvad betyder »68 75«?").selectOption({ label: "75 %" });
  await press(page, "Gem tal");
  await expectNotice(page, "Tallene er gemt.");
  await expect(cell(page, absence, thisYear - 3)).toHaveValue("68 75");
});

test("a signal is chosen, read, and tells early that something goes wrong", async ({
  page,
  signInAs,
}) => {
  await signInAs(page, leader);
  await open(page, paths.measuring());
  await page.getByRole("link", { name: thriving }).click();
  await page.getByRole("link", { name: "Tilføj varsel" }).click();
  await fill(page, {
    "Det, der aflæses": "Konflikter i frikvarteret på en uge",
    Grænse: "4",
    Enhed: "konflikter",
  });
  await page.getByLabel("Varsler, når tallet er").selectOption({ label: "over grænsen" });
  await press(page, "Tilføj varsel");
  await expectNotice(page, "Varslet er tilføjet.");
  await page.getByRole("link", { name: "Konflikter i frikvarteret på en uge" }).click();
  await fill(page, { "Aflæst i konflikter": "6" });
  await press(page, "Gem aflæsning");
  await expectNotice(page, "Aflæsningen er gemt.");
  await expect(page.getByText("Varslet er slået ud")).toBeVisible();
  await open(page, paths.warnings(), "Det kan gå galt");
  await expect(
    page.getByText(/Konflikter i frikvarteret på en uge\. Senest 6 konflikter/),
  ).toBeVisible();
});

/** Pastes as from a spreadsheet into the cell that has the focus. */
function paste(page: Page, text: string) {
  return page.evaluate((block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", block);
    const options = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", options));
  }, text);
}
