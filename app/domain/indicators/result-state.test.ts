import { describe, expect, test } from "vitest";
import { isBeforeEffect, type Timing, whyNoResult } from "./result-state.ts";

const timing: Timing = {
  frequency: "year",
  publicationDelayDays: 75,
  graceDays: 30,
  effectLagYears: 0,
};

type Given = {
  today: string;
  year?: number;
  baselineYear?: number;
  lastKnownYear?: number;
  timing?: Partial<Timing>;
};

const why = ({ today, year = 2026, baselineYear, lastKnownYear, ...given }: Given) =>
  whyNoResult({
    timing: { ...timing, ...given.timing },
    year,
    today,
    baselineYear,
    lastKnownYear,
  });

describe("why a year has no figure (RULES 6)", () => {
  test.each<[string, string, Given]>([
    ["notDue", "year-not-over", { today: "2026-01-01" }],
    ["notDue", "year-not-over", { today: "2026-12-31" }],
    ["notPublished", "not-published", { today: "2027-01-01" }],
    ["notPublished", "not-published", { today: "2027-03-16" }],
    ["noData", "no-value", { today: "2027-03-17" }],
    ["noData", "no-value", { today: "2027-04-15", lastKnownYear: 2025 }],
    ["stale", "value-stale", { today: "2027-04-16", lastKnownYear: 2025 }],
    ["noData", "no-value", { today: "2027-04-16" }],
    ["noData", "no-value", { today: "2027-01-01", timing: { publicationDelayDays: null } }],
    ["notPublished", "not-published", { today: "2027-01-01", timing: { publicationDelayDays: 1 } }],
    ["noData", "no-value", { today: "2027-01-01", timing: { publicationDelayDays: 0 } }],
    [
      "tooEarly",
      "before-effect",
      { today: "2027-06-01", baselineYear: 2025, timing: { effectLagYears: 2 } },
    ],
    [
      "noData",
      "no-value",
      { today: "2027-06-01", baselineYear: 2024, timing: { effectLagYears: 2 } },
    ],
    ["noData", "no-value", { today: "2027-06-01", timing: { effectLagYears: 2 } }],
    [
      "notApplicable",
      "off-year",
      { today: "2027-06-01", lastKnownYear: 2025, timing: { frequency: "secondYear" } },
    ],
    [
      "notApplicable",
      "off-year",
      { today: "2027-06-01", baselineYear: 2023, timing: { frequency: "secondYear" } },
    ],
    [
      "stale",
      "value-stale",
      { today: "2027-06-01", lastKnownYear: 2024, timing: { frequency: "secondYear" } },
    ],
    ["noData", "no-value", { today: "2027-06-01", timing: { frequency: "secondYear" } }],
  ])("%s: %s for %o", (rating, rule, given) => {
    expect(why(given)).toEqual({ rating, rule });
  });
});

test("an effect can be seen from the year the lag ends in", () => {
  const seen = (year: number) =>
    !isBeforeEffect({ timing: { ...timing, effectLagYears: 2 }, year, baselineYear: 2025 });
  expect([2025, 2026, 2027, 2028].map(seen)).toEqual([false, false, true, true]);
});
