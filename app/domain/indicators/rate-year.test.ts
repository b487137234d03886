import { describe, expect, test } from "vitest";
import {
  baselineFor,
  type IndicatorSeries,
  rateAllYears,
  rateYear,
  resultsOfYears,
  yearInFocus,
} from "./rate-year.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

const today = "2028-12-31";

const measured = (year: number, raw: string, recordedAt = `${year}-12-31`) => ({
  year,
  value: readValue(raw).value,
  recordedAt,
});

function series(
  targets: readonly [number, string][],
  measurements: IndicatorSeries["measurements"],
): IndicatorSeries {
  return {
    baseline: readValue("70 %").value,
    lowerThreshold: undefined,
    targets: targets.map(([year, raw]) => ({ ...readTarget(raw, { direction: "higher" }), year })),
    measurements,
    useBaselineFallback: true,
  };
}

describe("a year of an indicator", () => {
  const known = series(
    [
      [2026, "75 %"],
      [2027, "80 %"],
    ],
    [measured(2026, "76 %"), measured(2025, "60 %")],
  );

  test("is rated by its own target and its own result", () => {
    expect(rateYear(known, 2026, today).rating).toMatchObject({
      rating: "green",
      rule: "target-met",
    });
  });

  test("is never rated by an earlier result, which is only named beside it", () => {
    const { rating, result, lastKnown } = rateYear(known, 2027, today);
    expect(rating.rating).toBe("noData");
    expect(result).toBeUndefined();
    expect(lastKnown?.value.number).toBe("76");
  });

  test("without a target has no colour", () => {
    expect(rateYear(known, 2025, today).rating).toMatchObject({ rating: "notApplicable" });
  });

  test("is listed once, the earliest first", () => {
    expect(rateAllYears(known, today).map(({ year }) => year)).toEqual([2025, 2026, 2027]);
  });
});

describe("a definition that broke", () => {
  const baseline = readValue("70 % (2024)").value;

  test.each<[readonly number[], number, boolean]>([
    [[], 2026, true],
    [[2024], 2026, true],
    [[2025], 2026, false],
    [[2026], 2026, false],
    [[2027], 2026, true],
    [[2023, 2027], 2026, true],
  ])("in %j lets %i be held against the status of 2024: %s", (breaks, year, isKept) => {
    expect(baselineFor({ baseline, breaks }, year)).toBe(isKept ? baseline : undefined);
  });

  test("says nothing of a status whose year nobody knows", () => {
    const { year: _, ...timeless } = baseline;
    expect(baselineFor({ baseline: timeless, breaks: [2025] }, 2026)).toBe(timeless);
  });

  test("takes the yellow from a result that was only better than the status", () => {
    const missed = { ...series([[2026, "90 %"]], [measured(2026, "80 %")]), baseline };
    expect(rateYear(missed, 2026, today).rating.rule).toBe("better-than-baseline");
    const { rating } = rateYear({ ...missed, breaks: [2026] }, 2026, today);
    expect(rating).toMatchObject({ rating: "red", rule: "target-missed" });
  });
});

describe("a year before an effect can be seen", () => {
  const lagging = (result: string, effectLagYears = 2): IndicatorSeries => ({
    ...series([[2026, "90 %"]], [measured(2026, result)]),
    baseline: readValue("70 % (2025)").value,
    timing: { frequency: "year", publicationDelayDays: null, graceDays: 0, effectLagYears },
  });

  test.each<[string, number, string, string]>([
    ["80 %", 2, "tooEarly", "before-effect"],
    ["60 %", 2, "tooEarly", "before-effect"],
    ["95 %", 2, "green", "target-met"],
    ["60 %", 1, "red", "not-better-than-baseline"],
    ["80 %", 0, "yellow", "better-than-baseline"],
  ])("%s with %i years to wait is %s", (result, years, rating, rule) => {
    expect(rateYear(lagging(result, years), 2026, today).rating).toMatchObject({ rating, rule });
  });
});

test("a figure that too few answered is told as such, not as missing", () => {
  const hidden = { ...measured(2026, ""), isSuppressed: true };
  const { rating } = rateYear(series([[2026, "90 %"]], [hidden]), 2026, today);
  expect(rating).toMatchObject({ rating: "noData", rule: "too-few-answers" });
});

test("the results of years are those measured, the earliest first, without parts of a year", () => {
  const quarter = { ...measured(2027, "90 %"), period: "q1" };
  const known = series([[2028, "90 %"]], [measured(2026, "76 %"), measured(2025, "60 %"), quarter]);
  const found = resultsOfYears(known).map(({ year, result }) => [year, result.value.number]);
  expect(found).toEqual([
    [2025, "60"],
    [2026, "76"],
  ]);
});

test.each<[string, boolean]>([
  ["80 %", true],
  ["nr 7", true],
  ["God", true],
  ["", false],
  ["Ikke kendt", false],
])("a desired value stands as target beside %o: %s", (result, stands) => {
  const known: IndicatorSeries = {
    ...series([], [measured(2026, result)]),
    direction: "higher",
    desired: { number: "75", unit: "%" },
  };
  expect(rateYear(known, 2026, today).standIn).toBe(stands ? "number" : undefined);
  expect(yearInFocus(known, 2027)).toBe(2026);
});

describe("the year in focus", () => {
  test.each<[readonly [number, string][], number[], number]>([
    [
      [
        [2025, "1"],
        [2027, "2"],
      ],
      [],
      2025,
    ],
    [[[2026, "1"]], [2024], 2026],
    [
      [
        [2028, "1"],
        [2029, "2"],
      ],
      [2026],
      2028,
    ],
    [
      [
        [2027, "2"],
        [2025, "1"],
        [2026, "1"],
        [2024, "1"],
      ],
      [],
      2026,
    ],
    [
      [
        [2029, "1"],
        [2028, "1"],
      ],
      [],
      2028,
    ],
    [[], [2023, 2021], 2023],
    [[], [], 2026],
  ])("%j measured %j is %i", (targets, years, expected) => {
    const known = series(
      [...targets],
      years.map((year) => measured(year, "1")),
    );
    expect(yearInFocus(known, 2026)).toBe(expected);
  });
});
