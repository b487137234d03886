import { describe, expect, test } from "vitest";
import { compareDecimals } from "./decimal.ts";
import { comparable, finerUnit, inUnit, isSameMeasure, readUnit, unitWord } from "./unit.ts";

test.each([
  ["", undefined],
  [" ", undefined],
  [" %", "%"],
  [" % av forurensingen", "%"],
  [" prosent", "%"],
  ["%-poeng", "%-poeng"],
  [" dager", "dager"],
  [" dager.", "dager"],
  [" elever (skolen)", "elever"],
  [" kg/innby gger", "kg/innbygger"],
  [" pr 4 mnd", "pr 4 mnd"],
  [" / ", undefined],
  [" - ", undefined],
  [" dage (n=", "dage (n"],
])("after a number %j is the unit %s", (text, unit) => {
  expect(readUnit(text)).toBe(unit);
});

describe("two quantities", () => {
  const quantity = (text: string) => {
    const [number = "0", ...unit] = text.split(" ");
    return { number, unit: unit.length ? unit.join(" ") : undefined };
  };

  test.each([
    ["5", "6", "5", "6"],
    ["5 %", "6", "5", "6"],
    ["16 km", "400 m", "16000", "400"],
    ["16 km", "400 meter", "16000", "400"],
    ["2 tonn", "250 kg", "2000", "250"],
    ["2 timer", "90 min", "120", "90"],
    ["1.2 time/innbygger/år", "1 timer/innbygger/år", "1.2", "1"],
    ["250 kg/innbygger", "0.2 tonn pr. indbygger", "250", "200"],
    ["2.5 mio. kr", "900000 kr", "2500000", "900000"],
    ["5 mill. kr", "6 mio kr.", "5", "6"],
    ["12 pr. 1000 innbyggere", "9 pr 1.000 indbyggere", "12", "9"],
    ["12 skoler", "9 institusjoner", "12", "9"],
    ["3 %-poeng", "2 procentpoint", "3", "2"],
    ["4 arrangementer", "3 arrangementer pr. år", "4", "3"],
  ])("%s and %s compare as %s and %s", (a, b, left, right) => {
    expect(comparable(quantity(a), quantity(b))).toEqual([left, right]);
  });

  test.each([
    ["16 km", "400 kr"],
    ["16 km", "16 %"],
    ["12 t", "900 kg"],
    ["31 elever", "20 %"],
    ["3 %", "3 %-poeng"],
    ["5247 tonn", "250 kg/innbygger"],
    ["15 pr 4 mnd", "50"],
    ["50", "4 pr. måned"],
    ["2.5 mio. kr", "2500000"],
    ["12 pr. 1000 innbyggere", "12 pr. 100 innbyggere"],
  ])("%s and %s are left to a person", (a, b) => {
    expect(comparable(quantity(a), quantity(b))).toBeUndefined();
  });

  test.each([
    ["km", "m", "m"],
    ["m", "km", "m"],
    ["tonn", "kg", "kg"],
    ["timer", "min", "min"],
    [undefined, "km", "km"],
    ["km", undefined, "km"],
  ])("the finer of %s and %s is %s", (a, b, finer) => {
    expect(finerUnit(a, b)).toBe(finer);
  });

  test.each([
    ["16 km", "m", "16000"],
    ["2 timer", "min", "120"],
    ["3 tonn", "g", "3000000"],
    ["5 m", "m", "5"],
    ["5", "km", "5"],
  ])("%s in %s is %s", (text, unit, expected) => {
    expect(inUnit(quantity(text), unit)).toBe(expected);
  });
});

test.each([
  ["3 uger", "21 dage", 0],
  ["13 uker", "110 dager", -1],
  ["1 veke", "8 dagar", -1],
])("%s and %s are compared in days", (a, b, order) => {
  const quantity = (text: string) => {
    const [number = "", unit] = text.split(" ");
    return { number, unit };
  };
  const pair = comparable(quantity(a), quantity(b));
  expect(pair && compareDecimals(...pair)).toBe(order);
});

test.each([
  ["antal", ""],
  ["Antall", ""],
  ["antal børn", "antal børn"],
  [" % ", "%"],
  [undefined, ""],
])("%j is written after a number as %j", (unit, word) => {
  expect(unitWord(unit)).toBe(word);
});

test.each([
  ["kr", "kroner", true],
  ["km", "m", false],
  ["elever", "børn", true],
  ["%", "prosent", true],
  ["pr 4 mnd", "pr år", false],
  ["dage", "uger", false],
])("%s and %s are one measure: %s", (a, b, expected) => {
  expect(isSameMeasure(a, b)).toBe(expected);
});
