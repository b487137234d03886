import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barScale } from "./bar-chart.tsx";
import {
  bandBoxes,
  joinedRuns,
  labelledPeriods,
  pathThrough,
  periodPlace,
  targetSteps,
  valueScale,
} from "./chart-scales.ts";
import type { ExploreData } from "./explore-data.ts";
import { exploreRows, exploreRuns } from "./explore-rows.ts";

const periods = ["2024", "2025", "2026", "2027"];
const series = {
  name: "Mågen",
  breaksBefore: ["2026"],
  points: [
    { period: "2024", value: 10 },
    { period: "2025", value: 20 },
    { period: "2026", value: 30 },
    { period: "2027", value: null },
  ],
};
const same = (value: number) => value;

describe("valueScale", () => {
  it("puts higher values higher and stays inside the drawing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 }),
        (values) => {
          const { y } = valueScale(values);
          for (const value of values) {
            expect(y(value)).toBeGreaterThanOrEqual(0);
            expect(y(value)).toBeLessThanOrEqual(100);
          }
          expect(y(Math.max(...values))).toBeLessThanOrEqual(y(Math.min(...values)));
        },
      ),
    );
  });

  it.each([
    { values: [4, 5], zero: false, includesZero: false },
    { values: [4, 5], zero: true, includesZero: true },
    { values: [-4, -5], zero: true, includesZero: true },
    { values: [0], zero: false, includesZero: true },
  ])("holds zero when asked: %j", ({ values, zero, includesZero }) => {
    const [from = 0, to = 0] = valueScale(values, { zero }).domain;
    expect(from <= 0 && to >= 0).toBe(includesZero);
  });

  it("goes below zero only for values that do", () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(values, fc.boolean(), (some, zero) => {
        expect(valueScale(some, { zero }).domain[0]).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(valueScale([-2, 40]).domain[0]).toBeLessThanOrEqual(-2);
  });

  it("has ticks for a single value", () => {
    expect(valueScale([7]).ticks.length).toBeGreaterThan(1);
  });
});

describe("periods", () => {
  it.each([
    [0, 4, 12.5],
    [3, 4, 87.5],
    [0, 1, 50],
    [0, 0, 50],
  ])("place %i of %i is at %d %%", (index, count, expected) => {
    expect(periodPlace(index, count)).toBe(expected);
  });

  it("always labels the last and no more than fit", () => {
    const many = Array.from({ length: 30 }, (_, index) => `${2000 + index}`);
    const labelled = labelledPeriods(many, 280);
    expect(labelled.has("2029")).toBe(true);
    expect(labelled.size).toBeLessThanOrEqual(7);
    expect(
      labelledPeriods(["1. halvår 2026", "2. halvår 2026", "1. halvår 2027"], 280).size,
    ).toBeLessThanOrEqual(2);
  });
});

describe("joinedRuns", () => {
  it("joins neighbours, and neither across a break nor over a missing value", () => {
    expect(joinedRuns(series, periods, same)).toEqual([
      [
        { x: 12.5, y: 10 },
        { x: 37.5, y: 20 },
      ],
      [{ x: 62.5, y: 30 }],
    ]);
    expect(joinedRuns({ ...series, breaksBefore: [] }, periods, same)).toHaveLength(1);
  });

  it("draws a path through the places", () => {
    expect(
      pathThrough([
        { x: 0, y: 1 },
        { x: 2, y: 3 },
      ]),
    ).toBe("M0,1L2,3");
    expect(pathThrough([])).toBe("");
  });
});

describe("targetSteps", () => {
  it.each([
    [
      "each holds for its period",
      [
        ["2024", 1],
        ["2025", 2],
      ],
      "M0,1H25V2H50",
    ],
    [
      "a period without a target leaves a gap",
      [
        ["2024", 1],
        ["2026", 2],
      ],
      "M0,1H25M50,2H75",
    ],
    ["none", [], ""],
  ] as const)("%s", (_, targets, expected) => {
    expect(
      targetSteps(
        targets.map(([period, value]) => ({ period, value })),
        periods,
        same,
      ),
    ).toBe(expected);
  });
});

describe("bandBoxes", () => {
  it.each([
    [
      "one box for periods in a row with the same limits",
      [
        ["2024", 1, 2],
        ["2025", 2, 1],
      ],
      [{ x: 0, width: 50, top: 2, bottom: 1 }],
    ],
    [
      "a box for each where the limits move or a period has none",
      [
        ["2024", 1, 2],
        ["2026", 1, 2],
        ["2027", 1, 3],
      ],
      [
        { x: 0, width: 25, top: 2, bottom: 1 },
        { x: 50, width: 25, top: 2, bottom: 1 },
        { x: 75, width: 25, top: 3, bottom: 1 },
      ],
    ],
    ["none", [], []],
  ] as const)("%s", (_, spans, expected) => {
    const band = { name: "", spans: spans.map(([period, from, to]) => ({ period, from, to })) };
    expect(bandBoxes(band, periods, same)).toEqual(expected);
  });
});

describe("barScale", () => {
  it.each([
    { values: [10], zero: 0, value: 10, place: 98 },
    { values: [-10], zero: 100, value: -10, place: 2 },
    { values: [-10, 10], zero: 50, value: 10, place: 98 },
    { values: [0], zero: 0, value: 0, place: 0 },
  ])("%j", ({ values, zero, value, place }) => {
    const scale = barScale(values);
    expect(scale(0)).toBe(zero);
    expect(scale(value)).toBe(place);
  });
});

describe("the explored chart", () => {
  const data: ExploreData = {
    locale: "da",
    title: "",
    unit: "",
    periods,
    series: [series],
    targets: [{ period: "2027", value: 40 }],
    band: null,
    benchmark: null,
    scale: { domain: [0, 40], ticks: [0, 20, 40] },
    words: { target: "", close: "", provisional: "", break: "" },
  };

  it("has a line for each stretch between breaks", () => {
    expect(exploreRuns(data)).toEqual({
      lines: [
        { key: "s0r0", name: "Mågen", series: 0 },
        { key: "s0r1", name: "Mågen", series: 0 },
      ],
      breaks: ["2026"],
    });
  });

  it("has a row for each period", () => {
    expect(exploreRows(data)[2]).toEqual({
      period: "2026",
      s0r1: 30,
      target: null,
      benchmark: null,
    });
    expect(exploreRows(data)[3]).toEqual({
      period: "2027",
      s0r1: null,
      target: 40,
      benchmark: null,
    });
  });
});
