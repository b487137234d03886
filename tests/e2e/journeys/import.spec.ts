import type { Page } from "@playwright/test";
import SQLite from "better-sqlite3";
import { paths } from "#app/paths.ts";
import { NOETTEROY } from "#seeds/demo/noetteroy.ts";
import { seededDatabase } from "#tests/setup/seed-for-browser.ts";
import { expectAccessible } from "#tests/support/accessible.ts";
import { expect, test } from "#tests/support/app.ts";
import { expectNotice } from "#tests/support/form.ts";

/**
 * What people read in each of the 55 rows: number | whether the page must ask | status: kind, number, year | target: kind, comparator,
 * value. A row is right as it stands, or it is marked and asked about; nothing in between.
 */
const EXPECTED = `
1a | flagged | number | 1.44 | 2013 | number | >= | 1
1b | flagged | number | 0.2 | 2013 | benchmark | < | 
1c | right | unknown |  | 2013 | number | > | 30
1d | right | number | 67.2 | 2013 | number | > | 68
1e | flagged | number | 94 | 2013 | number | >= | 150
1f | right | rank | 65 | 2013 | rank | < | 65
2a | right | number | 94 | 2013 | number | > | 94
2b | right | number | 6.7 | 2013 | number | <= | 6
2c | right | number | 4.7 | 2013 | number | >= | 4.7
2d | flagged | number | 5 | 2013 | number | > | 5
2e | flagged | number | 4.9 | 2013 | number | > | 5
3a | flagged | number | 59.7 | 2013 | number | > | 61
3b | right | number | 2.8 | 2013 | number | < | 2.8
4a | right | number | 110 | 2013 | number | <= | 90
4b | right | number | 70 | 2013 | number | > | 80
4c | right | rank | 71 | 2013 | rank | < | 40
4d | right | number | 31 | 2013 | number | < | 20
4e | right | number | 4.5 | 2013 | number | > | 4.7
4f | right | number | 26 | 2013 | number | < | 20
4g | right | number | 24 | 2013 | number | < | 20
5a | right | number | 68 | 2013 | number | < | 50
5b | right | number | 2439 | 2012 | number | > | 2540
5c | right | number | 0 | 2013 | number | > | 10
6a | right | number | 117 | 2013 | number | < | 105
6b | flagged | number | 211 | 2013 | number | <= | 180
6c | right | number | 4.9 | 2013 | number | > | 5
6d | flagged | number | 40 | 2013 | number | >= | 75
6e | flagged | number | 22 | 2013 | number | >= | 28
6f | flagged | number | 27 | 2013 | number | >= | 30
6g | right | number | 12 | 2013 | number | < | 100
6h | flagged | number | 70 | 2013 | number | > | 75
6i | flagged | number | 15 | 2014 | number | >= | 50
6j | flagged | number | 1038 | 2013 | number | >= | 1250
6k | flagged | number | 550 | 2013 | number | >= | 550
6l | flagged | missing |  |  | number | >= | 100
6m | flagged | missing |  |  | number | >= | 2
6n | right | number | 117 | 2013 | number | < | 55
6o | flagged | number | 10832 | 2013 | number | >= | 11000
6p | flagged | number | 68 | 2013 | number | >= | 75
6q | flagged | number | 996 | 2013 | number | >= | 1000
6r | flagged | number | 0 | 2013 | number | >= | 2
7a | right | number | 16 | 2013 | relative | >= | 400
7b | flagged | number | 7 | 2013 | number | <= | 0
7c | flagged | number | 819321 | 2013 | number | >= | 860000
7d | right | number | 36 | 2013 | number | < | 36
7e | right | text |  | 2013 | text |  | 
7f | right | number | 0.3 | 2013 | number | < | 0.5
7g | right | number | 1.2 | 2013 | number | < | 1
7h | right | number | 92 | 2013 | number | > | 92
7i | right | unknown |  | 2013 | number | < | 5
7j | flagged | number | 250 | 2013 | number | < | 250
7k | right | number | 62 | 2013 | number | > | 62
7l | right | number | 38 | 2013 | number | > | 38
8a | flagged | number | 42 | 2011 | text |  | 
8b | flagged | number | 9 | 2014 | number | <= | 6
`;

const expected = EXPECTED.trim()
  .split("\n")
  .map((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [number = "", flag = "", kind = "", amount = "", year = "", ...target] = cells;
    const [targetKind = "", comparator = "", value = ""] = target;
    return { number, flag, kind, amount, year, targetKind, comparator, value };
  });

const pasteField = "Indsæt fra regneark, Word eller en webside";
const headings = [
  "Nr",
  "Styringsindikatorer",
  "Status (2013 – der ikke annet år er angitt)",
  "Mål (2015 – der ikke annet år er angitt)",
  "Datakilde",
];

async function paste(page: Page, text: string): Promise<void> {
  await page.goto(paths.imports());
  await page.getByLabel(pasteField).fill(text);
  await page.getByRole("button", { name: "Vis, hvad der læses" }).click();
}

/** The rows of the preview as they are shown: number and name, and what becomes of them. */
async function shownRows(page: Page): Promise<readonly { name: string; state: string }[]> {
  const rows = await page.getByRole("table").locator("tbody tr").all();
  return Promise.all(
    rows.map(async (row) => ({
      name: (await row.getByRole("rowheader").innerText()).trim(),
      state: (await row.getByRole("cell").nth(1).innerText()).trim(),
    })),
  );
}

test("55 rows of a real document are each right or asked about, and none is silently wrong", async ({
  app,
  page,
  signInAs,
}) => {
  test.setTimeout(180_000);
  await signInAs(page, { role: "administration" });
  const rows = NOETTEROY.indicators.map((row) =>
    [row.number, row.indicator, row.statusRaw, row.targetRaw, row.source].join("\t"),
  );
  await paste(page, [headings.join("\t"), ...rows].join("\n"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Hvad står i kolonnerne?");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Vis rækkerne" }).click();

  await test.step("exactly the rows that can be read in several ways are marked", async () => {
    const asked = expected.filter(({ flag }) => flag === "flagged");
    const shown = await shownRows(page);
    expect(shown.map(({ name }) => name.split(" ")[0])).toEqual(asked.map(({ number }) => number));
    expect(new Set(shown.map(({ state }) => state))).toEqual(new Set(["I tvivl"]));
    await expect(page.getByRole("button", { name: "Indlæs 30 rækker" })).toBeVisible();
    await expect(page.getByText("Forkortelsen »MMMM« er ikke forklaret.")).toBeVisible();
    await expectAccessible(page);
    expect(storedIndicators(app.databaseFile)).toEqual([]);
  });

  await test.step("a person says what each of them means", async () => {
    await page.getByRole("button", { name: /^Vælg den foreslåede læsning/ }).click();
    await expectNotice(page, "Valgene er gemt.");
    for (const row of await page.getByRole("table").locator("tbody tr").all()) {
      const number = (await row.getByRole("rowheader").innerText()).split(" ")[0];
      const meant = expected.find((one) => one.number === number);
      if (!meant) throw new Error(`No row ${number}`);
      for (const choice of await row.getByRole("combobox").all()) {
        if ((await choice.inputValue()) !== "") continue;
        const keys = await choice
          .locator("option")
          .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
        const label =
          (await choice.evaluate((one) => (one as HTMLSelectElement).labels[0]?.innerText)) ?? "";
        const wanted = label.startsWith("Status")
          ? keys.find((key) => key.split("|")[2] === meant.amount)
          : keys.find((key) =>
              key.startsWith(`${meant.targetKind}|${meant.comparator}|${meant.value}|`),
            );
        await choice.selectOption(wanted ?? "words");
      }
    }
    await page.getByRole("button", { name: "Gem valgene" }).click();
    await page.getByRole("button", { name: "Indlæs 55 rækker" }).click();
    await expectNotice(page, "Tabellen er indlæst.");
    await expectAccessible(page);
  });

  await test.step("and what is kept is what people read in the document", () => {
    expect(storedIndicators(app.databaseFile)).toEqual(
      expected.map(({ number, kind, amount, year, targetKind, comparator, value }) => {
        const source = NOETTEROY.indicators.find((row) => row.number === number);
        return {
          number,
          ...{ raw: source?.statusRaw, kind, amount, year },
          ...{ targetRaw: source?.targetRaw, targetKind, comparator, value },
        };
      }),
    );
  });
});

test("a messy paste is settled, imported, taken in again without a change, and undone", async ({
  app,
  page,
  signInAs,
}) => {
  await signInAs(page, { role: "administration" });
  const messy = [
    "Nr;Indikator;Status 2026;Mål 2027;Datakilde",
    "1;Fuldførte boliger;94150SSB;;",
    "2;Sygefravær;4,1%;højst 4 %;Personale",
    "3;;5;6;",
  ].join("\n");
  await paste(page, messy);
  await page.getByRole("button", { name: "Vis rækkerne" }).click();
  await page
    .getByLabel("Status: »94150SSB«")
    .selectOption({ label: "Status 94, mål 150, kilde SSB" });
  await page.getByRole("button", { name: "Gem valgene" }).click();
  await page.getByLabel("Mål 2027: »150«").selectOption({ index: 1 });
  await page.getByRole("button", { name: "Gem valgene" }).click();
  await expect(page.getByText("Rækken har intet navn på en indikator.")).toBeVisible();
  await page.getByRole("button", { name: "Indlæs 2 rækker" }).click();
  await expectNotice(page, "Tabellen er indlæst.");
  const first = page.url();
  expect(storedIndicators(app.databaseFile)).toMatchObject([
    { raw: "94", amount: "94", targetRaw: "150" },
    { raw: "4,1%", amount: "4.1", targetRaw: "højst 4 %", comparator: "<=", value: "4" },
  ]);

  await test.step("the same rows again change nothing", async () => {
    await paste(page, messy.replace("94150SSB;;", "94;150;SSB"));
    await expect(page.getByText("Der er intet nyt at indlæse.")).toBeVisible();
    const states = (await shownRows(page)).map(({ state }) => state);
    expect(states).toEqual(["Uændret", "Uændret", "Indlæses ikke"]);
  });

  await test.step("the whole import is undone", async () => {
    await page.goto(first);
    await page.getByRole("button", { name: "Fortryd indlæsningen" }).click();
    await expectNotice(page, "Indlæsningen er fortrudt.");
    await expectAccessible(page);
    expect(storedIndicators(app.databaseFile)).toEqual([]);
  });
});

/** What the test's own imports have written and stands, in the order of the table; the demo has one of its own. */
function storedIndicators(databaseFile: string) {
  const db = new SQLite(databaseFile, { readonly: true });
  db.prepare("attach ? as seeded").run(seededDatabase);
  const rows = db
    .prepare(
      `select indicator.number, baselineRaw as raw, baselineKind as kind, coalesce(baselineValue, '') as amount,
         coalesce(baselineYear, '') as year, coalesce(indicatorTarget.raw, '') as targetRaw,
         coalesce(indicatorTarget.kind, '') as targetKind, coalesce(indicatorTarget.comparator, '') as comparator,
         coalesce(indicatorTarget.value, '') as value
       from importChange
       join indicator on indicator.id = importChange.objectKey
       left join indicatorTarget on indicatorTarget.indicatorId = indicator.id
       where importChange.objectType = 'indicator' and indicator.retiredAt is null
         and importChange.importBatchId not in (select id from seeded.importBatch)
       order by indicator.position`,
    )
    .all() as { year: string | number }[];
  db.close();
  return rows.map((row) => ({ ...row, year: String(row.year) }));
}
