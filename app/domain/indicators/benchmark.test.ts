import { describe, expect, test } from "vitest";
import { type Benchmark, benchmarkOfYear, benchmarkTarget, limitOfYear } from "./benchmark.ts";
import { type IndicatorSeries, rateYear } from "./rate-year.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

const mean = (value: string, more: Partial<Benchmark> = {}): Benchmark => ({
  kind: "national",
  name: "Landet",
  year: 2026,
  quantity: { number: value, unit: "%" },
  isPreliminary: false,
  ...more,
});

const group7 = mean("5", { kind: "group", name: "KOSTRA-gruppe 7" });
const group10 = mean("9", { kind: "group", name: "KOSTRA-gruppe 10" });

describe("the figure of a benchmark in a year", () => {
  test("is the final one before the preliminary, then the one entered last", () => {
    const preliminary = mean("4", { isPreliminary: true, recordedAt: "2027-09-01" });
    const early = mean("5", { recordedAt: "2027-05-01" });
    const late = mean("6", { recordedAt: "2027-06-01" });
    const found = benchmarkOfYear([late, preliminary, early], { kind: "national" }, 2026);
    expect(found).toMatchObject({ ok: true, value: { quantity: { number: "6" } } });
  });

  test.each<[string, readonly Benchmark[], number]>([
    ["benchmark-missing", [], 2026],
    ["benchmark-missing", [mean("4")], 2027],
    ["benchmark-missing", [mean("4", { quantity: undefined })], 2026],
    ["benchmark-missing", [group7], 2026],
    ["benchmark-unclear", [mean("4"), mean("5", { name: "Norge" })], 2026],
  ])("%s", (code, benchmarks, year) => {
    const limit = limitOfYear({ benchmark: "national" }, benchmarks, year);
    expect(limit).toMatchObject({ ok: false, refusal: { code } });
  });

  test("a number is its own", () => {
    expect(limitOfYear({ number: "4" }, [], 2026)).toEqual({ ok: true, value: { number: "4" } });
  });
});

describe("a target that is another's figure", () => {
  test.each([
    ["Under landssnittet", undefined, "<", "5"],
    ["over landssnitt", undefined, ">", "5"],
    ["bedre enn landssnittet", "lower", "<", "5"],
    ["bedre enn landssnittet", "higher", ">", "5"],
    ["ikke dårligere enn landssnittet", "higher", ">=", "5"],
    ["bedre enn gr 7", "lower", "<", "7"],
    ["betre enn gr. 10", "higher", ">", "10"],
    ["under MMMM", undefined, "<", "3"],
  ] as const)("%s (%s) is %s %s", (raw, direction, comparator, value) => {
    const figures = [
      mean("5"),
      { ...group7, quantity: { number: "7" } },
      { ...group10, quantity: { number: "10" } },
      mean("3", { kind: "other", name: "Nabokommunen" }),
    ];
    const target = readTarget(raw);
    expect(target.kind).toBe("benchmark");
    expect(benchmarkTarget(target, figures, 2026, direction)).toMatchObject({
      ok: true,
      value: { kind: "number", comparator, value, raw },
    });
  });

  test.each([
    ["bedre enn landssnittet", "target-is-benchmark"],
    ["under landssnittet", "benchmark-missing"],
    ["under gr 3", "benchmark-missing"],
  ])("%s alone is %s", (raw, code) => {
    const found = benchmarkTarget(readTarget(raw), [group7], 2026, undefined);
    expect(found).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe("in the colour of a year", () => {
  const series = (more: Partial<IndicatorSeries>): IndicatorSeries => ({
    baseline: undefined,
    lowerThreshold: undefined,
    direction: "lower",
    targets: [],
    measurements: [{ year: 2026, value: readValue("4,5 %").value }],
    benchmarks: [mean("5")],
    useBaselineFallback: false,
    ...more,
  });
  const target = (raw: string) => [{ ...readTarget(raw, { direction: "lower" }), year: 2026 }];
  const rated = (more: Partial<IndicatorSeries>) => {
    const { rating, standIn } = rateYear(series(more), 2026, "2027-06-01");
    return [rating.rating, rating.rule, standIn];
  };

  test.each<[readonly unknown[], Partial<IndicatorSeries>]>([
    [["green", "target-met", undefined], { targets: target("under landssnittet") }],
    [["manual", "benchmark-missing", undefined], { targets: target("bedre enn gr 7") }],
    [
      ["manual", "benchmark-unclear", undefined],
      { targets: target("under landssnittet"), benchmarks: [mean("5"), mean("6", { name: "X" })] },
    ],
    [
      ["yellow", "lower-threshold-kept", undefined],
      { targets: target("højst 4 %"), lowerThreshold: { benchmark: "national" } },
    ],
    [
      ["manual", "lower-benchmark-missing", undefined],
      { targets: target("højst 4 %"), lowerThreshold: { benchmark: "group" } },
    ],
    [
      ["green", "target-met", undefined],
      { targets: target("højst 5 %"), lowerThreshold: { benchmark: "group" } },
    ],
    [["green", "target-met", "national"], { desired: { benchmark: "national" } }],
    [["red", "target-missed", "number"], { desired: { number: "4", unit: "%" } }],
    [["green", "target-met", "number"], { desired: { number: "4.5", unit: "%" } }],
    [["manual", "benchmark-missing", "group"], { desired: { benchmark: "group" } }],
    [
      ["manual", "direction-missing", "number"],
      { desired: { number: "4", unit: "%" }, direction: undefined },
    ],
    [
      ["red", "target-missed", undefined],
      { targets: target("højst 4 %"), desired: { number: "5", unit: "%" } },
    ],
    [
      ["notApplicable", "no-target", undefined],
      { desired: { number: "5", unit: "%" }, measurements: [] },
    ],
  ])("%j for %o", (expected, more) => {
    expect(rated(more)).toEqual(expected);
  });
});
