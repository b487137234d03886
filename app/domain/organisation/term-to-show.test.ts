import { expect, test } from "vitest";
import { termToShow } from "./term-to-show.ts";

const terms = [
  { id: "next", startsOn: "2030-01-01", endsOn: "2033-12-31" },
  { id: "now", startsOn: "2026-01-01", endsOn: "2029-12-31" },
  { id: "before", startsOn: "2022-01-01", endsOn: "2025-12-31" },
];

test.each([
  ["the one asked for", "before", "2027-03-01", "before"],
  ["the one that holds today", null, "2027-03-01", "now"],
  ["the one whose first day it is", null, "2026-01-01", "now"],
  ["the one whose last day it is", null, "2029-12-31", "now"],
  ["the one that holds today for what is not there", "gone", "2027-03-01", "now"],
  ["the newest where none holds", null, "2040-01-01", "next"],
])("of the terms, %s", (_, asked, today, expected) => {
  expect(termToShow(terms, asked, today)?.id).toBe(expected);
});

test("of no terms, none", () => {
  expect(termToShow([], null, "2027-03-01")).toBeUndefined();
});
