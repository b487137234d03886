import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GOAL_STATUSES } from "../follow-up/goal-status.ts";
import { type GoalCascadeTree, goalCascade } from "./goal-cascade.ts";

const overall = (id: string, parentId: string | null = null) => ({ id, parentId });
const goal = (
  goalId: string,
  overallGoalIds: readonly string[],
  status: (typeof GOAL_STATUSES)[number] = "noData",
  institutionId = "bakkeskolen",
) => ({ goalId, institutionId, overallGoalIds, status });

const goalsIn = (tree: GoalCascadeTree<ReturnType<typeof overall>, ReturnType<typeof goal>>) =>
  tree.institutions.flatMap(({ goals }) => goals.map(({ goalId }) => goalId));

describe("the cascade of goals", () => {
  test("stands level under level, and counts each status, without data too", () => {
    const { trees, looseCount } = goalCascade(
      [overall("whole"), overall("schools", "whole"), overall("care", "whole")],
      [
        goal("a", ["schools"], "green"),
        goal("b", ["schools"], "noData"),
        goal("c", ["care"], "red"),
        goal("d", ["whole"], "green"),
      ],
    );
    expect(trees).toHaveLength(1);
    expect(trees[0]).toMatchObject({ goalCount: 4, counts: { green: 2, red: 1, noData: 1 } });
    expect(trees[0]?.children.map((one) => [one.overall.id, one.goalCount])).toEqual([
      ["schools", 2],
      ["care", 1],
    ]);
    expect(trees[0] && goalsIn(trees[0])).toEqual(["d"]);
    expect(looseCount).toBe(0);
  });

  test("lists a goal of both levels at the nearest, and counts it once", () => {
    const [tree] = goalCascade(
      [overall("whole"), overall("schools", "whole")],
      [goal("a", ["whole", "schools"], "yellow")],
    ).trees;
    expect(tree).toMatchObject({ goalCount: 1, counts: { yellow: 1 }, institutions: [] });
    expect(tree?.children[0] && goalsIn(tree.children[0])).toEqual(["a"]);
  });

  test("lists a goal that serves two under both", () => {
    const { trees } = goalCascade(
      [overall("one"), overall("other")],
      [goal("a", ["one", "other"])],
    );
    expect(trees.map(goalsIn)).toEqual([["a"], ["a"]]);
  });

  test("keeps an overall goal that nothing serves", () => {
    expect(goalCascade([overall("whole")], []).trees).toMatchObject([
      { goalCount: 0, counts: { noData: 0 }, children: [], institutions: [] },
    ]);
  });

  test("puts a service's goal first where the one it serves is out of use", () => {
    const { trees } = goalCascade([overall("schools", "gone")], [goal("a", ["schools", "gone"])]);
    expect(trees).toMatchObject([{ overall: { id: "schools" }, goalCount: 1 }]);
  });

  test("lists goals that serve nothing, or only what is out of use, by institution and red first", () => {
    const { loose, looseCount } = goalCascade(
      [overall("whole")],
      [
        goal("a", [], "green"),
        goal("b", ["gone"], "red"),
        goal("c", [], "yellow", "skovskolen"),
        goal("d", ["whole"]),
      ],
    );
    expect(looseCount).toBe(3);
    expect(loose.map((one) => [one.institutionId, one.goals.map(({ goalId }) => goalId)])).toEqual([
      ["bakkeskolen", ["b", "a"]],
      ["skovskolen", ["c"]],
    ]);
  });

  test("hides no goal and counts none twice, whatever serves what", () => {
    const names = ["a", "b", "c", "d", "e"] as const;
    const id = fc.constantFrom(...names, "gone");
    const overallGoals = fc.array(fc.option(id, { nil: null }), { minLength: 5, maxLength: 5 });
    const goals = fc.array(
      fc.record({
        overallGoalIds: fc.uniqueArray(id),
        status: fc.constantFrom(...GOAL_STATUSES),
        institutionId: fc.constantFrom("one", "other"),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(overallGoals, goals, (parents, given) => {
        const all = given.map((one, place) => ({ ...one, goalId: String(place) }));
        const { trees, loose } = goalCascade(
          names.map((name, place) => overall(name, parents[place] ?? null)),
          all,
        );
        const shown = new Set(loose.flatMap((one) => one.goals.map(({ goalId }) => goalId)));
        const walk = (tree: (typeof trees)[number]): void => {
          const sum = Object.values(tree.counts).reduce((total, count) => total + count, 0);
          expect(sum).toBe(tree.goalCount);
          expect(tree.goalCount).toBeLessThanOrEqual(all.length);
          for (const one of goalsIn(tree)) shown.add(one);
          tree.children.forEach(walk);
        };
        trees.forEach(walk);
        expect([...shown].sort()).toEqual(all.map(({ goalId }) => goalId).sort());
      }),
    );
  });
});
