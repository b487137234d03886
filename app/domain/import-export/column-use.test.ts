import { expect, test } from "vitest";
import { COLUMN_USES, USE_GROUPS } from "./column-use.ts";
import { isDateCell } from "./date-cell.ts";

test("each use can be chosen, once", () => {
  const offered = ["ignore", ...Object.values(USE_GROUPS).flat()];
  expect(offered.toSorted()).toEqual([...COLUMN_USES].sort());
});

test.each([
  ["2026-03-01", true],
  ["2026/3/1", true],
  ["1-3-2026", true],
  ["31/12/2025", true],
  ["2026", false],
  ["2026-13-01", false],
  ["12-15", false],
  ["94150", false],
  ["2025-2026", false],
])("%s is a date: %s", (text, is) => {
  expect(isDateCell(text)).toBe(is);
});
