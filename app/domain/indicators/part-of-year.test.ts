import { expect, test } from "vitest";
import {
  daysAfter,
  firstDayOf,
  isWholeYear,
  lastDayOf,
  monthsAfter,
  partOf,
  periodsOf,
} from "./part-of-year.ts";

test.each([
  ["year", ["year"]],
  ["secondYear", ["year"]],
  ["halfYear", ["H1", "H2", "year"]],
  ["tertial", ["T1", "T2", "T3", "year"]],
  ["quarter", ["Q1", "Q2", "Q3", "Q4", "year"]],
] as const)("measured by %s are %j", (frequency, periods) => {
  expect(periodsOf(frequency)).toEqual(periods);
});

test("months have two digits, so that they sort as they come", () => {
  expect(periodsOf("month").slice(0, 12)).toEqual([...periodsOf("month").slice(0, 12)].sort());
});

test.each([
  ["year", "2027-01-01", "2027-12-31"],
  ["H1", "2027-01-01", "2027-06-30"],
  ["H2", "2027-07-01", "2027-12-31"],
  ["T2", "2027-05-01", "2027-08-31"],
  ["Q1", "2027-01-01", "2027-03-31"],
  ["Q4", "2027-10-01", "2027-12-31"],
  ["M02", "2027-02-01", "2027-02-28"],
  ["M12", "2027-12-01", "2027-12-31"],
])("%s of 2027 runs from %s to %s", (period, from, to) => {
  expect([firstDayOf(2027, period), lastDayOf(2027, period)]).toEqual([from, to]);
});

test("a period nobody knows has no days", () => {
  expect(lastDayOf(2027, "Q5")).toBeUndefined();
  expect(firstDayOf(2027, "forår")).toBeUndefined();
  expect(partOf("year")).toBeUndefined();
});

test("only a whole year is one", () => {
  expect([isWholeYear("year"), isWholeYear(undefined), isWholeYear("H1")]).toEqual([
    true,
    true,
    false,
  ]);
});

test("days and months are counted over the ends of months and years", () => {
  expect(daysAfter("2027-12-31", 1)).toBe("2028-01-01");
  expect(daysAfter("2027-12-31", 75)).toBe("2028-03-15");
  expect(daysAfter("2026-12-31", 0)).toBe("2026-12-31");
  expect(daysAfter("2028-02-28", 1)).toBe("2028-02-29");
  expect(daysAfter("2028-03-01", -1)).toBe("2028-02-29");
  expect(monthsAfter("2027-01-31", 1)).toBe("2027-02-28");
  expect(monthsAfter("2027-11-15", 3)).toBe("2028-02-15");
});
