import { describe, expect, test } from "vitest";
import {
  countsInRound,
  firstYearEndsOn,
  goalDeadline,
  goalProgress,
  hasSubmitted,
} from "./first-year.ts";
import { checkDecisionDate, checkReturnReason } from "./goal-decision.ts";
import { checkGoalSeason, checkTakesPart } from "./goal-season.ts";
import type { VersionState } from "./goal-text.ts";
import { maySeeVersion, versionInForce } from "./goal-visibility.ts";
import { goalWarnings } from "./goal-warnings.ts";
import { checkVersionReason } from "./version-reason.ts";

const term = { startsOn: "2026-01-01", endsOn: "2029-12-31" };
const outcome = (result: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  result.refusal ? `${result.refusal.code} ${result.refusal.field ?? ""}`.trim() : "ok";

describe("the reason of a new version", () => {
  test.each([
    ["budget", 2028, "", "ok"],
    ["budget", 2026, "", "ok"],
    ["budget", 2030, "", "ok"],
    ["budget", null, "text", "required budgetYear"],
    ["budget", 2025, "", "budget-outside-term budgetYear"],
    ["budget", 2031, "", "budget-outside-term budgetYear"],
    ["other", null, "Ny lov", "ok"],
    ["other", 2028, "  ", "required reason"],
  ] as const)("%s %s %j gives %s", (reasonKind, budgetYear, reason, expected) => {
    expect(outcome(checkVersionReason({ reasonKind, budgetYear, reason }, term))).toBe(expected);
  });

  test("keeps no budget year where the reason is another, and no stray blanks", () => {
    expect(
      checkVersionReason({ reasonKind: "other", budgetYear: 2028, reason: " Ny lov " }, term),
    ).toEqual({ ok: true, value: { reasonKind: "other", budgetYear: null, reason: "Ny lov" } });
    expect(
      checkVersionReason({ reasonKind: "budget", budgetYear: 2028, reason: " " }, term),
    ).toMatchObject({ value: { reasonKind: "budget", budgetYear: 2028, reason: "" } });
    expect(
      checkVersionReason({ reasonKind: "budget", budgetYear: 2031, reason: "" }, term),
    ).toMatchObject({ refusal: { details: { from: "2026", to: "2030" } } });
  });
});

describe("a decision", () => {
  test.each([
    ["2027-03-01", "ok"],
    ["2026-01-01", "ok"],
    ["2027-03-02", "date-in-future decidedOn"],
    ["2025-12-31", "date-before-term decidedOn"],
  ])("dated %s gives %s", (date, expected) => {
    const when = { today: "2027-03-01", termStartsOn: term.startsOn };
    expect(outcome(checkDecisionDate(date, when))).toBe(expected);
  });

  test("to return says why", () => {
    expect(outcome(checkReturnReason(" \n"))).toBe("required reason");
    expect(checkReturnReason(" Effekten mangler ")).toEqual({
      ok: true,
      value: "Effekten mangler",
    });
  });
});

describe("the season of goals", () => {
  const open = (roundId: string, step: "goals" | "followUp" | "bearings") => [
    { roundId, step, state: "open" as const },
  ];
  const closed = [{ roundId: "2026", step: "goals" as const, state: "closed" as const }];
  const planned = [{ roundId: "2026", step: "goals" as const, state: "planned" as const }];
  test.each([
    ["a new goal in its own round", null, open("2026", "goals"), "ok"],
    ["a new goal while another round is open", null, open("2027", "goals"), "step-not-open"],
    ["a new goal at the follow-up", null, open("2026", "followUp"), "step-not-open"],
    ["a new goal in a closed step", null, closed, "step-not-open"],
    ["a new goal in a planned step", null, planned, "step-not-open"],
    ["a revision at the goals", 1, open("2026", "goals"), "ok"],
    ["a revision at the follow-up", 1, open("2026", "followUp"), "ok"],
    ["a revision in a later round", 1, open("2027", "goals"), "ok"],
    ["a revision at the bearings", 1, open("2027", "bearings"), "step-not-open"],
    ["a revision when all is closed", 1, closed, "step-not-open"],
  ])("%s", (_, approvedNumber, steps, expected) => {
    expect(outcome(checkGoalSeason({ roundId: "2026", approvedNumber }, steps))).toBe(expected);
  });

  test.each([
    ["core", "children", "ok"],
    ["support", "children", "support-function"],
    ["core", null, "support-function"],
  ] as const)("%s under %s", (scope, committeeId, expected) => {
    expect(outcome(checkTakesPart({ scope, committeeId }))).toBe(expected);
  });
});

describe("warnings", () => {
  test.each([
    ["development", 3, []],
    ["productivity", 3, ["productivity-goal"]],
    ["development", 4, ["over-soft-limit"]],
    ["productivity", 9, ["productivity-goal", "over-soft-limit"]],
  ] as const)("%s goal, %i in all", (kind, goalCount, codes) => {
    expect(goalWarnings({ kind, goalCount, softLimit: 3 }).map((one) => one.code)).toEqual(codes);
  });

  test("tell the count and the limit", () => {
    expect(goalWarnings({ kind: "development", goalCount: 5, softLimit: 3 })).toEqual([
      { code: "over-soft-limit", count: 5, limit: 3 },
    ]);
  });
});

describe("who sees a version", () => {
  const nobody = { seesDrafts: false, seesSubmitted: false };
  const committee = { seesDrafts: false, seesSubmitted: true };
  const author = { seesDrafts: true, seesSubmitted: true };
  test.each<[VersionState, boolean, boolean, boolean]>([
    ["approved", true, true, true],
    ["submitted", false, true, true],
    ["draft", false, false, true],
    ["returned", false, false, true],
  ])("%s", (state, toAll, toCommittee, toAuthor) => {
    expect([nobody, committee, author].map((viewer) => maySeeVersion(state, viewer))).toEqual([
      toAll,
      toCommittee,
      toAuthor,
    ]);
  });

  test("the one in force goes before a newer draft", () => {
    const version = (number: number, state: VersionState) => ({ number, state });
    const approved = version(1, "approved");
    const draft = version(2, "draft");
    expect(versionInForce(approved, draft, author)).toBe(approved);
    expect(versionInForce(null, draft, author)).toBe(draft);
    expect(versionInForce(null, draft, committee)).toBeNull();
  });
});

describe("the term's first year", () => {
  test.each([
    ["2026-01-01", "2026-12-31"],
    ["2023-10-15", "2024-10-14"],
    ["2024-02-29", "2025-02-28"],
  ])("from %s ends on %s", (startsOn, endsOn) => {
    expect(firstYearEndsOn(startsOn)).toBe(endsOn);
  });

  test.each([
    [null, "2026-12-31", "2026-12-31", "2026-12-31", false],
    [null, "2027-01-01", "2026-12-31", "2026-12-31", true],
    ["2026-09-01", "2026-09-02", "2026-09-01", "2026-12-31", true],
    ["2027-09-01", "2027-03-01", "2027-09-01", null, false],
  ])("with step date %s on %s", (stepDueOn, today, dueOn, firstYearEnd, isPast) => {
    expect(goalDeadline({ termStartsOn: "2026-01-01", stepDueOn }, today)).toEqual({
      dueOn,
      firstYearEndsOn: firstYearEnd,
      isPast,
    });
  });

  test.each([
    ["a bearing of the round", { year: 2026, served: ["old", "new"] }, true],
    ["only one left behind", { year: 2027, served: ["old"] }, false],
    ["none yet, begun in the round", { year: 2027, served: [] }, true],
    ["none, from before the round", { year: 2026, served: [] }, false],
  ])("a goal that serves %s counts in the round: %s", (_, goalOf, counts) => {
    const round = { year: 2027, ofRound: new Set(["new"]) };
    expect(countsInRound(goalOf, round)).toBe(counts);
  });

  const goal = (
    latestState: VersionState,
    approvedNumber: number | null = null,
    isRetired = false,
  ) => ({
    latestState,
    approvedNumber,
    isRetired,
  });
  test.each([
    ["nothing", [], false],
    ["nothing", [goal("approved", 1, true)], false],
    ["underway", [goal("draft")], false],
    ["underway", [goal("returned")], false],
    ["submitted", [goal("draft"), goal("submitted")], true],
    ["approved", [goal("draft", 1), goal("submitted")], true],
  ])("%s", (progress, goals, isIn) => {
    expect(goalProgress(goals)).toBe(progress);
    expect(hasSubmitted(goalProgress(goals))).toBe(isIn);
  });
});
