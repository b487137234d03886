import { describe, expect, test } from "vitest";
import { checkDeviationDays, deviationOfYear, stateOfDeviation } from "./accepted-deviation.ts";

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

test.each([
  ["2026-04-15", "2026-04-15", undefined],
  ["2026-04-15", "2026-12-31", undefined],
  ["2026-04-16", "2026-12-31", "decided-in-future"],
  ["2026-04-15", "2026-04-14", "until-before-decision"],
  ["2026-04-10", "2026-04-14", "until-passed"],
])("decided %s until %s is %s", (decidedOn, untilOn, code) => {
  const check = checkDeviationDays({ decidedOn, untilOn }, "2026-04-15");
  expect(check.ok ? undefined : check.refusal.code).toBe(code);
});
