import { expect, test } from "vitest";
import {
  countStatuses,
  GOAL_STATUSES,
  type GoalStatus,
  isColour,
  isGoalStatus,
  turnedSince,
  worstFirst,
} from "./goal-status.ts";

test("three colours and five greys", () => {
  expect(GOAL_STATUSES.filter(isColour)).toEqual(["red", "yellow", "green"]);
  expect(GOAL_STATUSES).toHaveLength(8);
  expect(isColour(undefined)).toBe(false);
  expect(isGoalStatus("notDue")).toBe(true);
  expect(isGoalStatus("blue")).toBe(false);
});

test.each<[GoalStatus | undefined, GoalStatus | undefined, string]>([
  ["red", "yellow", "better"],
  ["red", "green", "better"],
  ["yellow", "green", "better"],
  ["green", "yellow", "worse"],
  ["green", "red", "worse"],
  ["yellow", "red", "worse"],
  ["red", "red", "same"],
  [undefined, "red", "new"],
  ["noData", "green", "new"],
  ["green", "noData", "lost"],
  ["green", undefined, "lost"],
  ["noData", "tooEarly", "same"],
  [undefined, undefined, "same"],
  [undefined, "notDue", "same"],
])("from %s to %s is %s", (previous, current, expected) => {
  expect(turnedSince(previous, current)).toBe(expected);
});

test("each status is counted, those without goals as 0", () => {
  expect(countStatuses(["red", "green", "green", "noData"])).toEqual({
    red: 1,
    yellow: 0,
    green: 2,
    noData: 1,
    notDue: 0,
    tooEarly: 0,
    notPublished: 0,
    notRated: 0,
  });
});

test("the worst stands first and green last", () => {
  const mixed: GoalStatus[] = [
    "green",
    "notRated",
    "yellow",
    "noData",
    "red",
    "notPublished",
    "tooEarly",
    "notDue",
  ];
  expect(mixed.sort(worstFirst)).toEqual([
    "red",
    "yellow",
    "noData",
    "notDue",
    "tooEarly",
    "notPublished",
    "notRated",
    "green",
  ]);
  expect(worstFirst(undefined, "noData")).toBe(0);
  expect(worstFirst(undefined, "green")).toBeLessThan(0);
});
