import { expect, test } from "vitest";
import { printColumnUse, readColumnUse } from "./column-use.ts";
import { guessColumns, headingScore, headingsKey } from "./headings.ts";

const guessed = (...headings: string[]) => guessColumns(headings).map(printColumnUse);

test.each([
  [
    [
      "Nr",
      "Styringsindikatorer",
      "Status (2013 – der ikke annet år er angitt)",
      "Mål (2015 – der ikke annet år er angitt)",
      "Datakilde",
    ],
    ["number", "name", "status:2013", "target:2015", "dataSource"],
  ],
  [
    ["Nr.", "Indikator", "Status (2013)", "MÅL 2015", "MÅL 2016"],
    ["number", "name", "status:2013", "target:2015", "target:2016"],
  ],
  [
    ["Indikator", "MÅL BØ 2014*2015201620172018", "Datakjelde"],
    ["name", "targets:2014 2015 2016 2017 2018", "dataSource"],
  ],
  [
    ["Indicator", "Unit", "2019", "2020*"],
    ["name", "unit", "result:2019", "result:2020"],
  ],
  [
    ["Nr", "År", "Resultat", "Bemærkning"],
    ["number", "year", "value", "note"],
  ],
  [
    ["Indikator", "Status og mål", "Eining"],
    ["name", "statusTarget", "unit"],
  ],
  [
    ["Hva måles", "Målområde", "Tiltak", ""],
    ["description", "heading", "ignore", "ignore"],
  ],
  [
    ["Indikator", "Indikator"],
    ["name", "ignore"],
  ],
])("%j are taken to hold %j", (headings, uses) => {
  expect(guessed(...headings)).toEqual(uses);
});

test("the app's own headings come first, with a year or without", () => {
  const own = new Map([
    ["mål", "target" as const],
    ["nøkkel", "key" as const],
  ]);
  expect(guessColumns(["Mål 2027", "Nøkkel"], own).map(printColumnUse)).toEqual([
    "target:2027",
    "key",
  ]);
});

test("a row without a name or number is no heading", () => {
  expect(headingScore(["Status", "Mål 2015"])).toBe(0);
  expect(headingScore(["1a", "Trivsel", "5"])).toBe(0);
  expect(headingScore(["Nr", "Indikator", "Status", "Noget"])).toBe(3);
});

test("headings are known again in another writing", () => {
  expect(headingsKey(["  NR ", "Mål\u00A02015"])).toBe(headingsKey(["nr", "mål 2015"]));
});

test("a kept use that nobody knows is read as none", () => {
  expect(readColumnUse("target:2015")).toEqual({ use: "target", years: [2015] });
  expect(readColumnUse("__proto__:2015")).toEqual({ use: "ignore", years: [2015] });
});
