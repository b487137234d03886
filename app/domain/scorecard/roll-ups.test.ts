import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RATINGS } from "../indicators/rating.ts";
import { type CascadeTree, cascadeOf, treeWith } from "./cascade.ts";
import { indicatorMatrix } from "./indicator-matrix.ts";
import { type MeasuredYear, progressOf } from "./progress.ts";

describe("the matrix of indicators", () => {
  const standing = fc.record({
    rowKey: fc.constantFrom("a", "b", "gone"),
    column: fc.constantFrom("users" as const, "staff" as const),
    rating: fc.constantFrom(...RATINGS),
  });

  test("keeps each row and column, loses no indicator, and counts those without data", () => {
    fc.assert(
      fc.property(fc.array(standing), (standings) => {
        const rows = indicatorMatrix(standings, ["a", "b"], ["users", "staff"]);
        const shown = standings.filter(({ rowKey }) => rowKey !== "gone");
        const cells = rows.flatMap((row) => row.cells);
        const sum = (of: "count" | "withoutData") =>
          cells.reduce((total, cell) => total + (cell?.[of] ?? 0), 0);
        expect(cells).toHaveLength(4);
        expect(sum("count")).toBe(shown.length);
        expect(sum("withoutData")).toBe(
          shown.filter(({ rating }) => rating === "noData" || rating === "stale").length,
        );
      }),
    );
  });

  test("shows what most needs a look", () => {
    const standings = (["green", "noData", "red"] as const).map((rating) => ({
      rowKey: "a",
      column: "users",
      rating,
    }));
    expect(indicatorMatrix(standings, ["a"], ["users"])[0]?.cells[0]).toMatchObject({
      worst: "red",
      count: 3,
      withoutData: 1,
    });
  });
});

describe("progress", () => {
  const year = (
    at: number,
    rating: MeasuredYear["rating"],
    number: string,
    unit = "%",
  ): MeasuredYear => ({ year: at, rating, value: { number, unit } });

  test.each([
    [
      "a met target, higher is better",
      [year(2025, "red", "80"), year(2026, "green", "90")],
      "higher",
      true,
      0.125,
    ],
    [
      "a falling figure, lower is better",
      [year(2025, "yellow", "8"), year(2026, "yellow", "6")],
      "lower",
      false,
      0.25,
    ],
    ["a worse figure", [year(2025, "green", "90"), year(2026, "red", "80")], "higher", false, 0],
    ["the same figure", [year(2025, "red", "80"), year(2026, "red", "80.0")], "higher", false, 0],
    [
      "no better end known",
      [year(2025, "red", "80"), year(2026, "green", "90")],
      undefined,
      true,
      0,
    ],
    [
      "units that differ",
      [year(2025, "red", "16", "km"), year(2026, "red", "90", "%")],
      "higher",
      false,
      0,
    ],
    ["from nothing", [year(2025, "red", "0"), year(2026, "red", "3")], "higher", false, 3],
    [
      "green before too",
      [year(2025, "green", "80"), year(2026, "green", "90")],
      "higher",
      false,
      0.125,
    ],
  ] as const)("of %s", (_, measured, side, isNewlyMet, gain) => {
    expect(progressOf(measured, side, [])).toMatchObject({ isNewlyMet, gain });
  });

  test("is none with one year, and none across a break", () => {
    const measured = [year(2025, "red", "80"), year(2026, "green", "90")];
    expect(progressOf(measured.slice(1), "higher", [])).toBeUndefined();
    expect(progressOf(measured, "higher", [2026])).toBeUndefined();
    expect(progressOf(measured, "higher", [2025])).toBeDefined();
  });
});

describe("the cascade", () => {
  const node = (id: string, parentId: string | null = null) => ({ id, parentId });

  test("hangs institutions under services under the municipality, and leaves out what is tied to nothing", () => {
    const trees = cascadeOf([node("m"), node("s", "m"), node("i", "s"), node("alone")]);
    expect(trees.map(idsOf)).toEqual([["m", "s", "i"]]);
    expect(treeWith(trees, "i")?.node.id).toBe("m");
    expect(treeWith(trees, "alone")).toBeUndefined();
  });

  test("begins at an indicator whose parent is no longer in use", () => {
    expect(cascadeOf([node("s", "retired"), node("i", "s")]).map(idsOf)).toEqual([["s", "i"]]);
  });

  test("ends and shows each indicator at most once, whatever is tied to what", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e");
    const link = fc.tuple(id, fc.option(id, { nil: null }));
    fc.assert(
      fc.property(fc.array(link), (links) => {
        const nodes = [...new Map(links)].map(([one, parentId]) => node(one, parentId));
        const shown = cascadeOf(nodes).flatMap(idsOf);
        expect(new Set(shown).size).toBe(shown.length);
        for (const { id: child, parentId } of nodes) {
          if (nodes.some((one) => one.id === parentId)) expect(shown).toContain(child);
        }
      }),
    );
  });
});

function idsOf(tree: CascadeTree<{ id: string; parentId: string | null }>): string[] {
  return [tree.node.id, ...tree.children.flatMap(idsOf)];
}
