import { describe, expect, test } from "vitest";
import {
  checkDeviationDays,
  checkIsOffTarget,
  deviationOfYear,
  lastDayOfDeviation,
  stateOfDeviation,
} from "./accepted-deviation.ts";

const accepted = { decidedOn: "2026-04-15", untilOn: "2026-12-31", withdrawnAt: null };

describe("an accepted deviation", () => {
  test.each([
    ["2026-04-14", "notYet"],
    ["2026-04-15", "standing"],
    ["2026-12-30", "standing"],
    ["2026-12-31", "standing"],
    ["2027-01-01", "lapsed"],
  ])("on %s is %s", (today, state) => {
    expect(stateOfDeviation(accepted, today)).toBe(state);
  });

  test("does not hold once it is withdrawn, whatever the day", () => {
    const withdrawn = { ...accepted, withdrawnAt: "2026-05-01T10:00:00.000Z" };
    expect(stateOfDeviation(withdrawn, "2026-06-01")).toBe("withdrawn");
    expect(deviationOfYear([withdrawn], 2026, "2026-06-01")).toBeUndefined();
  });

  test.each([
    [2024, false],
    [2025, true],
    [2026, true],
    [2027, false],
  ])("concerns %i: %s", (year, concerns) => {
    expect(deviationOfYear([accepted], year, "2026-06-01") !== undefined).toBe(concerns);
  });

  test("is not shown the day after its last, and the one decided last is shown of two", () => {
    const later = { ...accepted, decidedOn: "2026-06-01" };
    expect(deviationOfYear([accepted], 2026, "2026-12-31")).toBe(accepted);
    expect(deviationOfYear([accepted], 2026, "2027-01-01")).toBeUndefined();
    expect(deviationOfYear([later, accepted], 2026, "2026-07-01")).toBe(later);
    expect(deviationOfYear([accepted, later], 2026, "2026-07-01")).toBe(later);
  });
});

const terms = [
  { startsOn: "2026-01-01", endsOn: "2029-12-31" },
  { startsOn: "2022-01-01", endsOn: "2025-12-31" },
];

test.each([
  ["2026-04-15", "2026-04-15", undefined],
  ["2026-04-15", "2026-12-31", undefined],
  ["2026-04-15", "2029-12-31", undefined],
  ["2026-04-15", "2030-01-01", "until-after-term"],
  ["2025-12-31", "2026-04-16", "until-after-term"],
  ["2026-04-16", "2026-12-31", "decided-in-future"],
  ["2026-04-15", "2026-04-14", "until-before-decision"],
  ["2026-04-10", "2026-04-14", "until-passed"],
])("decided %s until %s is %s", (decidedOn, untilOn, code) => {
  const check = checkDeviationDays({ decidedOn, untilOn }, "2026-04-15", terms);
  expect(check.ok ? undefined : check.refusal.code).toBe(code);
});

test.each([
  ["2026-01-01", "2029-12-31"],
  ["2025-12-31", "2025-12-31"],
  ["2021-12-31", undefined],
  ["2030-01-01", undefined],
])("decided %s it can hold until %s", (decidedOn, lastDay) => {
  expect(lastDayOfDeviation(terms, decidedOn)).toBe(lastDay);
});

test("without a term it can hold until any day", () => {
  const days = { decidedOn: "2026-04-15", untilOn: "2040-01-01" };
  expect(checkDeviationDays(days, "2026-04-15", []).ok).toBe(true);
});

test.each([
  ["green", false],
  ["yellow", true],
  ["red", true],
  [undefined, true],
] as const)("of what is %s can be accepted: %s", (colour, may) => {
  expect(checkIsOffTarget(colour).ok).toBe(may);
});
