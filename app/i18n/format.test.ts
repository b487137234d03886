import { expect, test } from "vitest";
import { formatAsWritten, formatDate, formatWeekday } from "./format.ts";

test("a date's day and month stay on one line", () => {
  expect(formatDate("da", "2027-04-22")).toBe("22.\u00a0april 2027");
  expect(formatWeekday("nb", "2027-04-22")).toContain("22.\u00a0april 2027");
});

test.each([
  ["en", "88,1 %", "88.1 %"],
  ["en", "12,345", "12,345"],
  ["da", "88,1 %", "88,1 %"],
] as const)("in %s %s is shown as %s", (locale, raw, shown) => {
  expect(formatAsWritten(locale, raw)).toBe(shown);
});
