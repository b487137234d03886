import { describe, expect, test } from "vitest";
import { suggestGoalColour } from "../follow-up/goal-colour.ts";
import { type IndicatorSeries, rateYear } from "./rate-year.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

type Given = {
  value: string;
  target: string;
  baseline?: string;
  direction?: "higher" | "lower" | "rank";
  lower?: string;
};

/** What known tools get wrong: progress in percent of the way, averages of colours, and units taken for granted. */
function rate({ value, target, baseline, direction, lower }: Given) {
  const start = baseline === undefined ? undefined : readValue(baseline).value;
  const context = { ...(direction && { direction }), ...(start && { baseline: start }) };
  const series: IndicatorSeries = {
    baseline: start,
    lowerThreshold: lower === undefined ? undefined : { number: lower },
    direction,
    targets: [{ ...readTarget(target, context), year: 2026 }],
    measurements: [{ year: 2026, value: readValue(value).value }],
    useBaselineFallback: true,
  };
  const { rating } = rateYear(series, 2026, "2027-06-01");
  return `${rating.rating}: ${rating.rule}`;
}

describe("an indicator that should fall", () => {
  const fall = { baseline: "10 %", target: "højst 6 %", direction: "lower" as const };
  test.each([
    ["half way", "8 %", "yellow: better-than-baseline"],
    ["reached", "6 %", "green: target-met"],
    ["passed by far", "1 %", "green: target-met"],
    ["down to nothing", "0 %", "green: target-met"],
    ["standing still", "10 %", "red: not-better-than-baseline"],
    ["gone the wrong way", "12 %", "red: not-better-than-baseline"],
  ])("%s", (_, value, expected) => {
    expect(rate({ ...fall, value })).toBe(expected);
  });
});

describe("exactly at the boundary", () => {
  test.each<[string, Given]>([
    ["green: target-met", { value: "90 %", target: "mindst 90 %" }],
    ["red: target-missed", { value: "90 %", target: "over 90 %" }],
    ["green: target-met", { value: "90,0 %", target: "mindst 90 %" }],
    ["yellow: lower-threshold-kept", { value: "80 %", target: "mindst 90 %", lower: "80" }],
    ["green: target-met", { value: "0,3", target: "mindst 0,3" }],
    ["green: target-met", { value: "0,1 km", target: "mindst 100 m" }],
    ["green: target-met", { value: "5 %", target: "5-7 %" }],
    ["green: target-met", { value: "7 %", target: "5-7 %" }],
    ["red: target-missed", { value: "nr 65", target: "Bedre enn nr 65" }],
  ])("%s for %o", (expected, given) => {
    expect(rate(given)).toBe(expected);
  });
});

describe("a target equal to the status divides by nothing", () => {
  test.each([
    ["90", "green: target-met"],
    ["91", "green: target-met"],
    ["89", "red: not-better-than-baseline"],
  ])("%s is %s", (value, expected) => {
    expect(rate({ value, target: "mindst 90", baseline: "90" })).toBe(expected);
  });
});

describe("a missing status", () => {
  test.each<[string, Given]>([
    ["green: target-met", { value: "90", target: "mindst 90" }],
    ["red: target-missed", { value: "80", target: "mindst 90" }],
    ["red: target-missed", { value: "80", target: "mindst 90", baseline: "Ikke kjent" }],
    ["manual: baseline-missing", { value: "16 km", target: "400 m økning" }],
    ["manual: baseline-missing", { value: "16", target: "400 m økning", baseline: "?" }],
  ])("%s for %o", (expected, given) => {
    expect(rate(given)).toBe(expected);
  });

  test("a status of zero is a status", () => {
    expect(rate({ value: "1", target: "mindst 5", baseline: "0" })).toBe(
      "yellow: better-than-baseline",
    );
  });
});

describe("what is ordered is not counted", () => {
  test.each<[string, Given]>([
    ["green: target-met", { value: "nr 40", target: "Bedre enn nr 65", baseline: "nr 70" }],
    [
      "yellow: better-than-baseline",
      { value: "nr 66", target: "Bedre enn nr 65", baseline: "nr 70" },
    ],
    ["manual: unit-mismatch", { value: "nr 40", target: "mindst 30" }],
    ["manual: value-not-a-number", { value: "God", target: "mindst 4" }],
    ["manual: target-in-words", { value: "4", target: "God" }],
  ])("%s for %o", (expected, given) => {
    expect(rate(given)).toBe(expected);
  });
});

describe("units that differ are never compared", () => {
  test.each<[string, Given]>([
    ["manual: unit-mismatch", { value: "16 km", target: "mindst 90 %" }],
    ["manual: unit-mismatch", { value: "12 klager pr. måned", target: "højst 100" }],
    ["green: target-met", { value: "16 km", target: "mindst 15 900 meter" }],
    ["green: target-met", { value: "900 kg", target: "højst 1 tonn" }],
    ["red: target-missed", { value: "75 dage", target: "mindst 90", baseline: "70 km" }],
  ])("%s for %o", (expected, given) => {
    expect(rate(given)).toBe(expected);
  });
});

describe("a goal is no weighted mean of its indicators", () => {
  test.each([
    [["green", "green", "green", "green", "red"], "yellow"],
    [["red", "red", "red", "red", "green"], "yellow"],
    [["green", "noData", "noData"], "green"],
    [["noData", "stale", "notDue", "tooEarly"], "noData"],
    [["red", "notRated", "manual"], "red"],
  ] as const)("%j suggests %s", (ratings, expected) => {
    expect(suggestGoalColour(ratings).suggestion).toBe(expected);
  });
});
