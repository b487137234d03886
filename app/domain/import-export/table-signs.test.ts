import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ColumnUse } from "./column-use.ts";
import { readingsOfSign, usesDecimalPoints } from "./decimal-sign.ts";
import { joinHeadings, unitInHeadings } from "./heading-rows.ts";
import { guessColumns } from "./headings.ts";
import { hasSections, rowKind } from "./row-kind.ts";
import { isYes } from "./yes-no.ts";

const none = new Map();
const use = (name: ColumnUse["use"]): ColumnUse => ({ use: name, years: [] });

describe("two heading rows", () => {
  test.each([
    [
      "Nr|Indikator|Resultat||Mål|",
      "||2024|2025|2026|2027",
      "Nr|Indikator|Resultat 2024|Resultat 2025|Mål 2026|Mål 2027",
    ],
    ["|||Mål|", "Nr|Indikator|2024|2026|2027", null],
    ["||Mål||", "Nr|Indikator|2026|2027|2028", "Nr|Indikator|Mål 2026|Mål 2027|Mål 2028"],
    ["Indikator|Status|Mål", "Trivsel|2024|2030", null],
    ["Indikator|År|Tal", "Ro|2025|72", null],
    ["Indikator|Status|Mål", "|%|%", null],
  ])("%j over %j", (above, below, joined) => {
    const rows = [above, below].map((row) => row.split("|")) as [string[], string[]];
    const expected = joined === null ? null : joined.split("|");
    const headings = joinHeadings(...rows, none);
    if (above.startsWith("|||Mål")) expect(headings?.slice(3)).toEqual(["Mål 2026", "Mål 2027"]);
    else expect(headings).toEqual(expected);
  });
});

test.each([
  [["Status 2025 (%)", "Mål 2027 (%)"], "%"],
  [["Udgift (1.000 kr.)", "Mål (1.000 kr.)"], "1.000 kr."],
  [["Ventetid (dage)", "Mål (%)"], ""],
  [["Status (2013 – der ikke annet år er angitt)"], ""],
  [["Mål (se notat)"], ""],
])("the unit in %j is %j", (headings, unit) => {
  expect(unitInHeadings(headings)).toBe(unit);
});

test.each([
  ["Indkatorer", "name"],
  ["Styringsindikatro", "name"],
  ["Statsu 2025", "status"],
  ["Måltll 2027", "target"],
  ["Resutlat 2025", "result"],
  ["Faktisk 2025", "result"],
  ["Ansvarlig", "ignore"],
  ["Resultat 2024 og 2025", "ignore"],
])("the heading %j is %s", (heading, expected) => {
  expect(guessColumns([heading], none)[0]?.use).toBe(expected);
});

describe("a row", () => {
  const columns = [use("number"), use("name"), use("status"), use("note")];
  const cells = (row: readonly string[]) =>
    columns.map((one, at) => ({ ...one, text: row[at] ?? "" }));
  test.each([
    [["Brukere"], "section"],
    [["", "Medarbejdere"], "section"],
    [["", "", "5"], "plain"],
    [["1", "Ro"], "plain"],
    [["", "I alt", "103"], "total"],
    [["Sum", "", "103"], "total"],
    [["", "Summen af ulykker", "5"], "plain"],
    [["", "Totalskader", "5"], "plain"],
  ])("%j is %s", (row, kind) => {
    expect(rowKind(cells(row), true)).toBe(kind);
  });

  test("alone with its name is a section only where most rows have more", () => {
    const whole = ["1", "Ro", "5"];
    expect(hasSections([["Brukere"], whole, whole], columns)).toBe(true);
    expect(hasSections([whole, whole], columns)).toBe(false);
    expect(hasSections([["Ro"], ["Fred"], whole], columns)).toBe(false);
    expect(hasSections([["Ro"], ["Fred"]], [use("name")])).toBe(false);
  });
});

describe("a point between digits", () => {
  test.each([
    [["67.2", "4.712"], true],
    [["1.234", "12.345"], false],
    [["67,2", "1.234"], false],
    [["12.3.2026"], false],
    [["kl. 17.00"], false],
  ])("in %j parts decimals: %s", (cells, expected) => {
    expect(usesDecimalPoints(cells)).toBe(expected);
  });

  test.each([
    ["4.712", ["4,712", "4712"]],
    ["ca. 4.712 kr.", ["ca. 4,712 kr.", "ca. 4712 kr."]],
    ["0.064", ["0,064"]],
    ["1,234", ["1,234", "1234"]],
    ["1.234.567", []],
    ["67.2", []],
    ["mindst", []],
  ])("%j may mean %j", (cell, readings) => {
    expect(readingsOfSign(cell)).toEqual(readings);
  });

  test("never takes a digit away", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const digits = (cell: string) => cell.replace(/\D/g, "");
        for (const one of readingsOfSign(text)) expect(digits(one)).toBe(digits(text));
      }),
    );
  });
});

test.each([
  ["ja", true],
  ["yes", true],
  ["x", true],
  ["", false],
  ["Nej", false],
  ["NEI", false],
  ["0", false],
  ["endelig", false],
])("%j says yes: %s", (text, expected) => {
  expect(isYes(text)).toBe(expected);
});
