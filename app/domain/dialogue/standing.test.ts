import { expect, test } from "vitest";
import type { GoalStatus } from "../follow-up/goal-status.ts";
import { countStatuses, type ReportSeen, standingOfGoals } from "./standing.ts";

const report = (
  id: string,
  status: GoalStatus,
  periodYear: number,
  periodKind: ReportSeen["periodKind"],
  submittedAt: string,
): ReportSeen => ({
  id,
  goalId: "goal",
  status,
  periodYear,
  periodKind,
  submittedAt,
});

const interim = report("interim", "red", 2026, "interim", "2026-08-10");
const yearEnd = report("year-end", "yellow", 2026, "yearEnd", "2027-01-20");
const corrected = report("corrected", "green", 2026, "yearEnd", "2027-02-02");
const yearBefore = report("year before", "green", 2025, "yearEnd", "2027-03-01");

test.each<[string, ReportSeen[], GoalStatus, string | null, string | null, boolean]>([
  ["no report", [], "noData", null, null, false],
  ["one report", [yearEnd], "yellow", "year-end", null, false],
  ["year-end after interim", [interim, yearEnd], "yellow", "year-end", "interim", true],
  ["the same in any order", [yearEnd, interim], "yellow", "year-end", "interim", true],
  ["a correction", [yearEnd, corrected, interim], "green", "corrected", "interim", true],
  [
    "an older period handed in late",
    [yearEnd, yearBefore],
    "yellow",
    "year-end",
    "year before",
    true,
  ],
  [
    "the same colour as before",
    [corrected, yearBefore],
    "green",
    "corrected",
    "year before",
    false,
  ],
])("%s", (_, reports, status, inForce, before, turned) => {
  const standing = standingOfGoals(["goal"], reports).get("goal");
  expect(standing).toMatchObject({ status, turned });
  expect(standing?.report?.id ?? null).toBe(inForce);
  expect(standing?.before?.id ?? null).toBe(before);
});

test("reports of other goals do not count, and every goal asked for is answered", () => {
  const standings = standingOfGoals(["goal", "other"], [yearEnd]);
  expect(standings.get("other")?.status).toBe("noData");
  expect([...standings.keys()]).toEqual(["goal", "other"]);
});

test("statuses are counted", () => {
  expect([...countStatuses(["red", "green", "green"])]).toEqual([
    ["red", 1],
    ["green", 2],
  ]);
  expect(countStatuses([]).size).toBe(0);
});
