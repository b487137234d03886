import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isTooFew, suppressCounts, withoutFigure } from "./small-numbers.ts";
import { readValue } from "./value.ts";

test.each([
  [4, true],
  [5, false],
  [0, true],
  [null, false],
])("%s answers are too few below five: %s", (respondents, isFew) => {
  expect(isTooFew(respondents, 5)).toBe(isFew);
});

test("a value kept from sight says nothing but of when it is", () => {
  const value = { ...readValue("67,2 % (2026)").value, period: "q1" };
  expect(withoutFigure(value)).toEqual({
    ...{ raw: "", kind: "missing", year: 2026, period: "q1" },
    ...{ isApproximate: false, isPreliminary: false },
  });
  expect(Object.keys(withoutFigure(readValue("67,2 %").value))).not.toContain("year");
});

describe("counts beside their total", () => {
  test.each([
    [[30, 40], [false, false], false, true],
    [[3, 40, 20], [true, false, true], true, true],
    [[3, 40, 20, 20], [true, false, true, true], true, true],
    [[3, 2, 40], [true, true, true], true, true],
    [[4, 4, 4, 4, 40], [true, true, true, true, false], false, true],
    [[3], [true], false, false],
    [[3, 5], [true, true], true, false],
    [[3, null, 40], [true, false, true], true, true],
    [[2, 1], [true, true], false, false],
    // Together they are three times the limit to the last, or one short of it.
    [[4, 11, 50], [true, true, false], true, true],
    [[4, 10, 50], [true, true, true], true, true],
    [[4, null, 10, 50], [true, false, true, true], true, true],
    [[], [], false, true],
  ])("%j hides %j", (counts, hidden, isSecondary, isTotalSafe) => {
    expect(suppressCounts(counts, 5)).toEqual({ hidden, isSecondary, isTotalSafe });
  });

  const tables = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 7 });

  test("every small count is hidden, and none can be computed from the total and what is shown", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 10 }), (counts, limit) => {
        const { hidden, isTotalSafe } = suppressCounts(counts, limit);
        counts.forEach((count, index) => {
          if (count < limit) expect(hidden[index]).toBe(true);
        });
        if (!isTotalSafe) return;
        const kept = counts.filter((_, index) => hidden[index]);
        const left = kept.reduce((all, one) => all + one, 0);
        if (kept.length > 0) expect(waysFor(kept.length, left)).toBeGreaterThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    [3, 14, 3],
    [4, 9, 3],
    [4, 9, 2],
  ])(
    "of %i counts up to %i, even who knows the rule finds more than one table behind what is shown",
    (cells, most, limit) => {
      const behind = new Map<string, number[][]>();
      for (const counts of allTables(cells, most)) {
        const { hidden, isTotalSafe } = suppressCounts(counts, limit);
        if (!isTotalSafe || !hidden.includes(true)) continue;
        const total = counts.reduce((all, one) => all + one, 0);
        const key = JSON.stringify([counts.map((count, at) => (hidden[at] ? "x" : count)), total]);
        const found = behind.get(key);
        if (found) found.push(counts);
        else behind.set(key, [counts]);
      }
      const known = [...behind].filter(([key, tablesBehind]) => {
        const [shown] = JSON.parse(key) as [(number | "x")[], number];
        return shown.some(
          (cell, at) => cell === "x" && new Set(tablesBehind.map((one) => one[at])).size < 2,
        );
      });
      expect(known).toEqual([]);
    },
  );
});

/** How many values a hidden count can have when the hidden ones add up to what is left. */
function waysFor(cells: number, left: number): number {
  return cells > 1 ? left + 1 : 1;
}

function allTables(cells: number, most: number): number[][] {
  if (cells === 0) return [[]];
  return allTables(cells - 1, most).flatMap((rest) =>
    Array.from({ length: most + 1 }, (_, count) => [...rest, count]),
  );
}
