import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { chooseColumns } from "#app/features/import-export/choose-columns.server.ts";
import { settleDoubts } from "#app/features/import-export/settle-doubts.server.ts";
import { startImport } from "#app/features/import-export/start-import.server.ts";
import { viewColumns } from "#app/features/import-export/view-import.server.ts";
import { makeWorld, type World } from "#tests/support/world.ts";
import { confirm, preview, settle, written } from "./import-world.ts";
import * as messy from "./messy.fixture.ts";

let world: World;
beforeEach(async () => {
  world = await makeWorld();
});
afterEach(() => world.close());

const admin = () => world.as("administration");

async function takeIn(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
  const started = await startImport(admin(), { text: "", file: new File([bytes], name) });
  if (!started.ok) throw new Error(started.refusal.code);
  return started.value.id;
}

async function columnsOf(id: string): Promise<readonly string[]> {
  const page = await viewColumns(admin(), id);
  if (!page.ok) throw new Error("No columns");
  return page.value.columns.map(({ use, years }) => [use, ...years].join(" "));
}

/** Each row as the page shows it: line, name, state, and what it asks about or says. */
async function rowsOf(id: string) {
  const { rows } = await preview(admin(), id);
  return rows.map(({ line, name, state, doubts, refusals }) =>
    [
      `${line} ${name.replace("\n", " ")}: ${state}`,
      ...doubts.map(({ raw }) => `?${raw}`),
      ...refusals.map(({ code }) => code),
    ].join(" "),
  );
}

/** What is kept after the import: status and targets as they were read. */
async function keptOf(id: string) {
  expect(await confirm(admin(), id)).toMatchObject({ ok: true });
  const { indicators, targets, measurements } = await written(world);
  return indicators.map((one) => {
    const of = <Row extends { indicatorId: string }>(rows: readonly Row[]) =>
      rows.filter(({ indicatorId }) => indicatorId === one.id);
    const status = [one.baselineValue ?? one.baselineKind, one.baselineUnit, one.baselineYear];
    return [
      one.heading === "" ? one.name : `${one.heading}/${one.name}`,
      ...(one.baselineRaw === "" ? [] : [status.join(" ")]),
      ...of(targets).map(({ year, comparator, value, unit }) =>
        `${year} ${comparator}${value} ${unit}`.trim(),
      ),
      ...of(measurements).map(({ year, value, kind, unit, isPreliminary }) =>
        `${year} = ${value ?? kind} ${unit}${isPreliminary ? " (p)" : ""}`.trim(),
      ),
    ].join(" | ");
  });
}

describe("a Danish budget in semicolons", () => {
  test.each([
    ["in Windows-1252", () => messy.windows(messy.danishBudget)],
    ["in UTF-8 with a mark", () => messy.utf8(`\uFEFF${messy.danishBudget}`)],
    ["in UTF-8 without", () => messy.utf8(messy.danishBudget)],
    ["with its sign told", () => messy.utf8(`sep=;\r\n${messy.danishBudget}`)],
  ])("%s is read with its letters, thousands and decimals", async (_, bytes) => {
    const id = await takeIn(bytes(), "budget.csv");
    expect(await columnsOf(id)).toEqual([
      "number",
      "name",
      "status 2025",
      "target 2027",
      "dataSource",
    ]);
    expect(await keptOf(id)).toEqual([
      "Borgere, der får hjemmehjælp | 1234  2025 | 2027 <=1200",
      "Udgift pr. plads – kroner | 98765.5 kr 2025 | 2027 <95000 kr",
      "Andel unge i uddannelse | 87.4 % 2025 | 2027 >=90 %",
    ]);
  });
});

test("a table with decimal points asks where a point may part thousands", async () => {
  const id = await takeIn(messy.utf8(messy.programOutput), "output.csv");
  expect(await rowsOf(id)).toEqual([
    "2 Waiting time in days: doubtful ?60",
    "3 Grade average: doubtful ?4.712 ?4.800",
    "4 Residents: doubtful ?1300",
  ]);
  await settleDoubts(admin(), id, { choices: [], all: "proposed" });
  await settleDoubts(admin(), id, { choices: [], all: "proposed" });
  expect(await keptOf(id)).toEqual([
    "Waiting time in days | 67.2  2025 | 2027 <=60",
    "Grade average | 4.712  2025 | 2027 >=4.8",
    "Residents | 1250.5  2025 | 2027 >=1300",
  ]);
});

test("a paste with line breaks and stray marks in its cells keeps its rows", async () => {
  const id = await takeIn(messy.utf8(messy.quotedPaste), "limt.txt");
  expect(await keptOf(id)).toEqual([
    "Andel brukere\nsom er fornøyde | 72 % 2025 | 2027 >=80 %",
    'Skjermer over 24" i bruk | 40  2025 | 2027 >60',
  ]);
});

test("titles, empty rows, sections, sums and footnotes are no indicators unless a person says so", async () => {
  const id = await takeIn(messy.windows(messy.norwegianPlan), "plan.csv");
  expect(await columnsOf(id)).toEqual([
    "number",
    "name",
    "result 2025",
    "target 2027",
    "dataSource",
  ]);
  expect(await rowsOf(id)).toEqual([
    "5 Brukere: doubtful ?Brukere",
    "6 Ventetid på sykehjem: new",
    "7 Andel med individuell plan: new",
    "9 Medarbeidere: doubtful ?Medarbeidere",
    "10 Sykefravær: new",
    "11 Heltidsandel: new",
    "12 Sum: doubtful ?Sum",
    "13 * Foreløpige tall: doubtful ?* Foreløpige tall",
  ]);
  await settle(admin(), id, (raw, keys) =>
    raw.startsWith("*") ? "leaveOutRow" : keys.find((key) => key !== "indicator"),
  );
  expect(await keptOf(id)).toEqual([
    "Brukere/Ventetid på sykehjem | 2027 <30 dager | 2025 = 34 dager",
    "Brukere/Andel med individuell plan | 2027 >=75 % | 2025 = 61 %",
    "Medarbeidere/Sykefravær | 2027 <=7 % | 2025 = 8.4 %",
    "Medarbeidere/Heltidsandel | 2027 >60 % | 2025 = unknown",
  ]);
});

test("other names in another order, misspelt, with marks for what is missing", async () => {
  const id = await takeIn(messy.utf8(messy.otherWords), "tabell.tsv");
  expect(await columnsOf(id)).toEqual([
    ...["dataSource", "name", "target 2027", "result 2024", "result 2025", "note", "ignore"],
  ]);
  expect(await rowsOf(id)).toEqual([
    "2 Barn i barnehage: new",
    "3 Venteliste: doubtful ?0 ?-",
    "4 Trivsel: new",
  ]);
  await settle(admin(), id, (_, keys) => keys.find((key) => key === "words") ?? keys[0]);
  expect((await keptOf(id)).toSorted()).toEqual([
    "Barn i barnehage | 2027 >=95 % | 2024 = 92.1 % | 2025 = 93.4 %",
    "Trivsel | 2027 >4.4 | 2024 = unknown | 2025 = 4.2  (p)",
    "Venteliste | 2027 nullnull | 2024 = unknown | 2025 = text",
  ]);
});

test("years as headings hold results, those to come targets, and a unit in the headings is the figures'", async () => {
  const years = await takeIn(messy.utf8(messy.unitsInHeadings), "aar.csv");
  expect(await columnsOf(years)).toEqual([
    "name",
    "result 2023",
    "result 2024",
    "result 2025",
    "target 2027",
  ]);
  const ahead = await takeIn(messy.utf8("Indikator;2026;2027;2028\nRo;5 %;6 %;7 %"), "frem.csv");
  expect(await columnsOf(ahead)).toEqual(["name", "result 2026", "result 2027", "target 2028"]);
  const id = await takeIn(messy.utf8(messy.unitInHeading), "enhed.csv");
  expect(await keptOf(id)).toEqual(["Økologisk mad | 65 % 2025 | 2027 >=75 %"]);
});

test("the same name twice with other figures waits for who says which is right", async () => {
  const id = await takeIn(messy.utf8(messy.duplicates), "to.tsv");
  expect(await rowsOf(id)).toEqual([
    "2 Sygefravær: doubtful ?7 % · højst 6 %",
    "3 Sygefravær: refused row-differs",
    "4 Uheld: new",
  ]);
});

test("a single column is a list of names", async () => {
  const id = await takeIn(messy.utf8(messy.oneColumn), "navne.txt");
  expect(await rowsOf(id)).toEqual(["2 Trivsel: new", "3 Ro i timerne: new", "4 Ventetid: new"]);
});

describe("a steering workbook", () => {
  test("is read by its two heading rows, as its cells are shown", async () => {
    const id = await takeIn(await messy.steeringWorkbook(), "styringskort.xlsx");
    expect(await columnsOf(id)).toEqual([
      ...["number", "name", "result 2024", "result 2025", "target 2026", "target 2027"],
    ]);
    expect(await rowsOf(id)).toEqual([
      "4 Brukere: doubtful ?Brukere",
      "5 Sykefravær: doubtful ?6 %",
      "6 Brukertilfredshet: doubtful ?4,5 ?4,6",
      "7 Ventetid: doubtful ?30 ?28 ?2026-03-12",
    ]);
    await settle(admin(), id, (raw, keys) =>
      raw === "2026-03-12" ? "words" : (keys.find((key) => /<=|>=|section/.test(key)) ?? keys[0]),
    );
    const kept = await keptOf(id);
    expect(kept[0]).toMatch(
      /^Brukere\/Sykefravær \| 2026 .*6 % \| 2027 <5 % \| 2024 = 8\.1 % \| 2025 = 6\.4 %$/,
    );
    expect(kept[1]).toContain("2024 = 4.2 | 2025 = 4.35");
    expect(kept[2]).toContain("2024 = 34 dager | 2025 = text");
  }, 30_000);

  test("lets a person choose among its sheets", async () => {
    const id = await takeIn(await messy.steeringWorkbook(), "styringskort.xlsx");
    const page = await viewColumns(admin(), id);
    expect(page).toMatchObject({
      value: { tables: [{ name: "Les meg" }, { name: "Mål" }, { name: "Skole" }], table: 1 },
    });
    const other = { table: 2, headingRow: 0, contains: "indicators" as const };
    await chooseColumns(admin(), id, { ...other, institution: "", columns: [] });
    expect(await columnsOf(id)).toEqual(["number", "name", "status 2025", "target 2027"]);
    expect(await keptOf(id)).toEqual(["Trivsel | 4.4  2025 | 2027 >4.5"]);
  }, 30_000);
});

describe("what is no table of ours is refused with a sentence", () => {
  const old = Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array(600).fill(0),
  ]);
  test.each([
    ["a workbook of the old kind", async () => old, "tal.xls", "file-type-not-allowed"],
    ["the same under another name", async () => old, "tal.csv", "file-type-not-allowed"],
    [
      "a web page under a workbook's name",
      async () => messy.utf8("<html><table><tr><td>1"),
      "tal.xls",
      "file-type-not-allowed",
    ],
    [
      "two hundred columns",
      async () => messy.utf8(messy.manyColumns),
      "bred.csv",
      "too-many-columns",
    ],
    ["a list of something", async () => messy.utf8("[1,2,3]"), "liste.json", "not-statistics"],
    ["nothing", async () => messy.utf8("\uFEFF\r\n;;\r\n"), "tom.csv", "table-empty"],
  ])("%s", async (_, make, name, code) => {
    const file = new File([await make()], name);
    expect(await startImport(admin(), { text: "", file })).toMatchObject({ refusal: { code } });
  });
});
