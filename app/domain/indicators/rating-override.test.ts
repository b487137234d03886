import { describe, expect, test } from "vitest";
import { type IndicatorSeries, rateYear } from "./rate-year.ts";
import type { RatingOverride } from "./rating-override.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

const made: RatingOverride = {
  id: "o",
  year: 2026,
  rating: "yellow",
  reason: "Flyttede lokaler i august",
  automaticRating: "red",
  measurementId: "m1",
  createdAt: "2027-02-01T09:00:00.000Z",
};

const measured = (id: string, raw: string, recordedAt: string) => ({
  id,
  year: 2026,
  value: readValue(raw).value,
  recordedAt,
});

function rated(overrides: readonly RatingOverride[], more: Partial<IndicatorSeries> = {}) {
  const series: IndicatorSeries = {
    baseline: undefined,
    lowerThreshold: undefined,
    targets: [{ ...readTarget("mindst 90 %"), year: 2026 }],
    measurements: [measured("m1", "80 %", "2027-01-10")],
    useBaselineFallback: false,
    overrides,
    ...more,
  };
  const { inForce, rating, override } = rateYear(series, 2026, "2027-06-01");
  return {
    inForce,
    automatic: rating.rating,
    reopened: override?.reopened,
    id: override?.override.id,
  };
}

describe("a person's colour (RULES 9)", () => {
  test("is in force, and the computed one stays in sight", () => {
    expect(rated([made])).toEqual({
      inForce: "yellow",
      automatic: "red",
      reopened: undefined,
      id: "o",
    });
  });

  test("of another year does not count", () => {
    expect(rated([{ ...made, year: 2025 }])).toMatchObject({ inForce: "red", id: undefined });
  });

  test("the newest counts", () => {
    const newer = {
      ...made,
      id: "p",
      rating: "green" as const,
      createdAt: "2027-03-01T09:00:00.000Z",
    };
    expect(rated([newer, made])).toMatchObject({ inForce: "green", id: "p" });
  });

  test("waits for confirmation when a newer figure comes, of the same colour or another", () => {
    for (const raw of ["81 %", "95 %"]) {
      const measurements = [
        measured("m1", "80 %", "2027-01-10"),
        measured("m2", raw, "2027-03-10"),
      ];
      const { inForce, automatic, reopened } = rated([made], { measurements });
      expect(reopened).toBe("newer-result");
      expect(inForce).toBe(automatic);
    }
  });

  test("waits when the figure it stood on is taken back", () => {
    expect(rated([made], { measurements: [] })).toMatchObject({
      reopened: "newer-result",
      inForce: "noData",
    });
  });

  test("waits when the rules give another colour than then", () => {
    const targets = [{ ...readTarget("mindst 75 %"), year: 2026 }];
    expect(rated([made], { targets })).toMatchObject({
      reopened: "other-colour",
      inForce: "green",
    });
  });

  test("stands where there was no figure, until one comes", () => {
    const blind = { ...made, measurementId: null, automaticRating: "noData" };
    expect(rated([blind], { measurements: [] })).toMatchObject({ inForce: "yellow" });
    expect(rated([blind])).toMatchObject({ inForce: "red", reopened: "newer-result" });
  });
});
