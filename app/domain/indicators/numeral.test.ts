import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNumerals } from "./numeral.ts";

const read = (text: string) =>
  findNumerals(text).map(({ certain, readings }) => certain ?? readings);

describe("certain numbers", () => {
  test.each([
    ["0", "0"],
    ["94", "94"],
    ["10832", "10832"],
    ["59,7", "59.7"],
    ["5,0", "5"],
    ["0,2", "0.2"],
    ["4.7", "4.7"],
    ["0.250", "0.25"],
    ["1.250", "1250"],
    ["1.250,5", "1250.5"],
    ["12.345.678", "12345678"],
    ["2 540", "2540"],
    ["819 321", "819321"],
    ["1 234 567,89", "1234567.89"],
    ["1234.567", "1234.567"],
  ])("%s is %s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

describe("numbers that ran together are only possible readings", () => {
  test.each([
    ["02", ["2"]],
    ["68 75", ["68", "75"]],
    ["4,95,0", []],
    ["31.12.2014", []],
    ["819 321 860 000", ["819321860000", "819321", "860000"]],
    ["1,234,567", ["1234567"]],
    ["1,234.5", ["1234.5"]],
    ["2 540.5", ["2540.5", "2", "540.5"]],
    ["4,7 5,0", ["4.7", "5"]],
    ["12 34 567", ["12", "34", "567"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});

test("every number of a text is found with its place", () => {
  const text = "Totalt 5247 tonn 250 kg";
  expect(read(text)).toEqual(["5247", "250"]);
  expect(findNumerals(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    "5247",
    "250",
  ]);
  expect(read("94  150")).toEqual(["94", "150"]);
  expect(read("God")).toEqual([]);
});

test("a number grouped by points or spaces is the number", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999_999 }),
      fc.constantFrom(".", " "),
      fc.integer({ min: 0, max: 9 }),
      (whole, group, tenth) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
        const expected = tenth === 0 ? String(whole) : `${whole}.${tenth}`;
        expect(read(`${grouped},${tenth}`)).toEqual([expected]);
      },
    ),
  );
});

test("no text is refused", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(findNumerals(text))),
  );
});
