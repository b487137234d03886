import { describe, expect, test } from "vitest";
import { interimStanding, isCrossed, nextReadingOn, readingState } from "./early-warning.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

test.each([
  ["9.9", "<", "10", true],
  ["10", "<", "10", false],
  ["10", "<=", "10", true],
  ["10.0", ">=", "10", true],
  ["10", ">", "10", false],
  ["10.01", ">", "10", true],
  ["11", "<=", "10", false],
  ["-1", "<", "0", true],
] as const)("%s with %s %s warns: %s", (value, comparator, threshold, expected) => {
  expect(isCrossed(value, comparator, threshold)).toBe(expected);
});

test.each([
  ["week", "2027-03-01", "2027-03-08", "2027-03-11"],
  ["month", "2027-01-31", "2027-02-28", "2027-03-14"],
  ["quarter", "2027-01-15", "2027-04-15", "2027-04-29"],
  ["tertial", "2026-12-15", "2027-04-15", "2027-04-29"],
  ["halfYear", "2026-12-01", "2027-06-01", "2027-06-15"],
] as const)(
  "read each %s from %s on %s, and overdue after %s",
  (frequency, last, next, patient) => {
    expect(nextReadingOn(frequency, last)).toBe(next);
    expect(readingState(frequency, last, patient)).toBe("fresh");
    const dayAfter = new Date(Date.parse(`${patient}T00:00:00Z`) + 86_400_000);
    expect(readingState(frequency, last, dayAfter.toISOString().slice(0, 10))).toBe("overdue");
  },
);

test("a signal nobody has read is not said to be overdue since a day", () => {
  expect(readingState("month", undefined, "2027-03-01")).toBe("never");
});

describe("a figure from part of the year", () => {
  const standing = (value: string, target: string, growsThroughYear: boolean, unit = "%") =>
    interimStanding({
      value: readValue(value, { unit }).value,
      target: readTarget(target, { unit }),
      useBaselineFallback: true,
      growsThroughYear,
    });

  test.each([
    ["a level short of its target", "70 %", "mindst 80 %", false, "behind"],
    ["a level at its target", "80 %", "mindst 80 %", false, "onTrack"],
    ["a level above what is allowed", "7 %", "højst 6 %", false, "behind"],
    ["a sum that may still grow", "70", "mindst 80", true, "unknown"],
    ["a sum that is there already", "85", "mindst 80", true, "onTrack"],
    ["a sum that has used up its year", "85", "højst 80", true, "behind"],
    ["a sum that is to stay under a limit", "80", "under 80", true, "behind"],
    ["a sum that has not", "40", "højst 80", true, "unknown"],
    ["a target in words", "70 %", "God kvalitet", false, "unknown"],
    ["no figure", "ikke kendt", "mindst 80 %", false, "unknown"],
  ] as const)("%s", (_, value, target, grows, expected) => {
    expect(standing(value, target, grows, value.endsWith("%") ? "%" : "sager")).toBe(expected);
  });

  test("a level that is better than the status, but short of its target, is behind", () => {
    const level = {
      value: readValue("70 %").value,
      target: readTarget("mindst 80 %"),
      baseline: readValue("60 %").value,
      useBaselineFallback: true,
    };
    expect(interimStanding({ ...level, growsThroughYear: false })).toBe("behind");
  });
});
