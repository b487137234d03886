import { describe, expect, test } from "vitest";
import { type IndicatorSeries, rateAllYears, rateYear, yearInFocus } from "./rate-year.ts";
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
