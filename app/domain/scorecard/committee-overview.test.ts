import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GOAL_STATUSES } from "../follow-up/goal-status.ts";
import { committeeOverview, type GoalStanding } from "./committee-overview.ts";

const standing = (given: Partial<GoalStanding>): GoalStanding => ({
  goalId: "goal",
  title: "Alle børn får en samtale",
  institutionId: "school",
  bearingIds: ["belonging"],
  status: null,
  previousStatus: null,
  period: null,
  ...given,
});

describe("the committee's overview", () => {
  test("counts what nobody has reported as no data", () => {
    const overview = committeeOverview([standing({})], ["belonging"], ["school"]);
    expect(overview.counts).toMatchObject({ noData: 1, green: 0 });
  });

  test("counts a goal under each bearing it serves, and once in the whole", () => {
    const goals = [standing({ bearingIds: ["belonging", "time"], status: "red" })];
    const overview = committeeOverview(goals, ["belonging", "time"], ["school"]);
    expect(overview.goalCount).toBe(1);
    expect(overview.bearings.map((bearing) => bearing.counts.red)).toEqual([1, 1]);
  });

  test("says which periods the colours are from, in the whole and per bearing", () => {
    const period = { kind: "yearEnd", year: 2026, state: "frozen", on: "2026-11-06" } as const;
    const goals = [
      standing({ goalId: "a", status: "green", period }),
      standing({ goalId: "b" }),
      standing({ goalId: "c", bearingIds: ["time"], status: "red", period }),
    ];
    const overview = committeeOverview(goals, ["belonging", "time"], ["school"]);
    expect(overview.resultsFrom).toEqual([{ ...period, count: 2 }]);
    expect(overview.bearings.map((bearing) => bearing.resultsFrom)).toEqual([
      [{ ...period, count: 1 }],
      [{ ...period, count: 1 }],
    ]);
  });

  test("shows the worst of several goals in one cell, and keeps them all", () => {
    const goals = [
      standing({ goalId: "a", status: "green" }),
      standing({ goalId: "b", status: "red" }),
      standing({ goalId: "c", status: "yellow" }),
    ];
    const cell = committeeOverview(goals, ["belonging"], ["school"]).rows[0]?.cells[0];
    expect(cell?.worst).toBe("red");
    expect(cell?.goals.map((goal) => goal.goalId)).toEqual(["b", "c", "a"]);
  });

  test.each([
    ["green", "red", "worse"],
    ["red", "yellow", "better"],
    ["green", "green", null],
    ["noData", "green", null],
    ["green", "notPublished", null],
    [null, "red", null],
  ] as const)("from %s to %s has turned: %s", (previousStatus, status, change) => {
    const turned = committeeOverview([standing({ previousStatus, status })], [], []).turned;
    expect(turned[0]?.change ?? null).toBe(change);
  });

  test.each([
    [null, "red", 1],
    ["red", "red", 1],
    ["green", "red", 0],
    ["noData", "red", 1],
    [null, "yellow", 0],
  ] as const)(
    "from %s to %s has %i red goal that has not turned",
    (previousStatus, status, count) => {
      const { stillRed } = committeeOverview([standing({ previousStatus, status })], [], []);
      expect(stillRed).toHaveLength(count);
    },
  );

  test("never loses or doubles a goal in its counts", () => {
    const status = fc.option(fc.constantFrom(...GOAL_STATUSES), { nil: null });
    const goal = fc.record({
      status,
      bearing: fc.constantFrom("a", "b", "gone"),
      institution: fc.constantFrom("x", "y"),
    });
    fc.assert(
      fc.property(fc.array(goal), (drawn) => {
        const goals = drawn.map((one, index) =>
          standing({
            goalId: String(index),
            status: one.status,
            bearingIds: [one.bearing],
            institutionId: one.institution,
          }),
        );
        const overview = committeeOverview(goals, ["a", "b"], ["x", "y"]);
        const total = Object.values(overview.counts).reduce((sum, count) => sum + count, 0);
        const inCells = overview.rows
          .flatMap((row) => row.cells)
          .reduce((sum, cell) => sum + (cell?.goals.length ?? 0), 0);
        expect(total).toBe(goals.length);
        expect(inCells).toBe(goals.filter((one) => one.bearingIds[0] !== "gone").length);
      }),
    );
  });
});
