import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RatingQuestion, rateIndicator } from "./rating.ts";
import { invertNumber, invertTarget, invertValue } from "./scale.ts";
import { readTarget } from "./target.ts";
import type { Target } from "./target-meaning.ts";
import { readValue } from "./value.ts";

type Given = {
  value?: string;
  target?: string;
  direction?: "higher" | "lower";
  lower?: string;
  baseline?: string;
  fallback?: boolean;
};

function question({
  value,
  target,
  direction,
  lower,
  baseline,
  fallback = false,
}: Given): RatingQuestion {
  const start = baseline === undefined ? undefined : readValue(baseline).value;
  const context = { ...(direction && { direction }), ...(start && { baseline: start }) };
  return {
    value: value === undefined ? undefined : readValue(value).value,
    target: target === undefined ? undefined : readTarget(target, context),
    lowerThreshold: lower === undefined ? undefined : { number: lower },
    baseline: start,
    useBaselineFallback: fallback,
  };
}

const rate = (given: Given) => {
  const { rating, rule } = rateIndicator(question(given));
  return `${rating}: ${rule}`;
};

describe("not rated by the app", () => {
  test.each<[string, Given]>([
    ["notApplicable: no-target", { value: "90 %" }],
    ["notApplicable: no-target", { value: "90 %", target: "" }],
    ["notApplicable: no-target", { value: "90 %", target: "Ikke kjent" }],
    ["notApplicable: no-target", { value: "90 %", target: "x" }],
    ["notApplicable: no-target", {}],
    ["noData: no-value", { target: "mindst 90 %" }],
    ["noData: no-value", { value: "", target: "mindst 90 %" }],
    ["noData: no-value", { value: "Ikke kendt", target: "mindst 90 %" }],
    ["noData: no-value", { value: "Vår", target: "mindst 90 %" }],
    ["noData: no-value", { value: "?", target: "God" }],
    ["manual: target-in-words", { value: "God", target: "God" }],
    ["manual: target-is-benchmark", { value: "4,5", target: "over landssnitt" }],
    ["manual: target-not-confirmed", { value: "90", target: "80" }],
    ["manual: target-not-confirmed", { value: "90", target: "80", baseline: "70" }],
    ["manual: value-not-a-number", { value: "God", target: "mindst 90 %" }],
    ["manual: value-not-a-number", { value: "70 % (Gipø)?", target: "mindst 90 %" }],
    ["manual: unit-mismatch", { value: "16 km", target: "mindst 90 %" }],
    ["manual: unit-mismatch", { value: "nr 65", target: "mindst 90" }],
    ["manual: unit-open", { value: "16,5", target: "400 m økning", baseline: "16 km" }],
    ["manual: unit-open", { value: "16,5", target: "mindst 16400 m", baseline: "16 km" }],
    ["green: target-met", { value: "16,5 km", target: "400 m økning", baseline: "16 km" }],
    ["green: target-met", { value: "16400 m", target: "400 m økning", baseline: "16 km" }],
    [
      "yellow: better-than-baseline",
      { value: "16300 m", target: "400 m økning", baseline: "16 km", fallback: true },
    ],
    [
      "red: not-better-than-baseline",
      { value: "500 m", target: "400 m økning", baseline: "16 km", fallback: true },
    ],
    ["green: target-met", { value: "62", target: "2 %-poeng økning", baseline: "60 %" }],
    ["manual: baseline-missing", { value: "16 km", target: "400 m økning" }],
    ["manual: unit-mismatch", { value: "16 km", target: "400 m økning", baseline: "16 kr" }],
    ["manual: target-in-words", { value: "90 %", target: "Ja" }],
  ])("%s for %o", (expected, given) => {
    expect(rate(given)).toBe(expected);
  });

  test("an observed indicator is never rated", () => {
    const target = readTarget("90 %", { direction: "observe" });
    const value = readValue("95 %").value;
    expect(rateIndicator({ value, target, useBaselineFallback: true })).toMatchObject({
      rating: "notRated",
      rule: "observe-only",
    });
  });
});

describe("green is the target met, and nothing else", () => {
  test.each<[string, string, string]>([
    ["green", "30,1 %", "Flere enn 30 %"],
    ["red", "30 %", "Flere enn 30 %"],
    ["green", "90", "mindst 90"],
    ["red", "89,9", "mindst 90"],
    ["green", "2,7 %", "Færre enn 2,8 %"],
    ["red", "2,8 %", "Færre enn 2,8 %"],
    ["green", "6,0 %", "Ikke over 6 %"],
    ["red", "6,01 %", "Ikke over 6 %"],
    ["green", "5", "= 5"],
    ["red", "5,1", "= 5"],
    ["green", "5 %", "5-7 %"],
    ["green", "7 %", "5-7 %"],
    ["red", "4,9 %", "5-7 %"],
    ["red", "7,1 %", "5-7 %"],
    ["green", "Plass nr 64", "Bedre enn nr 65"],
    ["red", "Plass nr 65", "Bedre enn nr 65"],
    ["green", "64", "Bedre enn nr 65"],
    ["green", "Ja", "Gennemført"],
    ["red", "Nej", "Gennemført"],
    ["green", "900 kg", "højst 1 tonn"],
    ["green", "-1", "mindst -2"],
  ])("%s: %s against %s", (rating, value, target) => {
    expect(rateIndicator(question({ value, target })).rating).toBe(rating);
  });

  test.each([
    ["16,4 km", "green"],
    ["16 400 m", "green"],
    ["16,399 km", "red"],
  ])("%s against 400 meters more than 16 km is %s", (value, rating) => {
    const rated = rateIndicator(question({ value, target: "400 meter økning", baseline: "16 km" }));
    expect(rated).toMatchObject({
      rating,
      inputs: { threshold: { comparator: ">=", value: "16400", unit: "meter" } },
    });
  });
});

describe("the lowest acceptable value", () => {
  test.each<[string, Given]>([
    ["green: target-met", { value: "90", target: "mindst 90", lower: "80" }],
    ["yellow: lower-threshold-kept", { value: "85", target: "mindst 90", lower: "80" }],
    ["yellow: lower-threshold-kept", { value: "80", target: "mindst 90", lower: "80" }],
    ["red: lower-threshold-broken", { value: "79,9", target: "mindst 90", lower: "80" }],
    ["yellow: lower-threshold-kept", { value: "7", target: "højst 6", lower: "8" }],
    ["yellow: lower-threshold-kept", { value: "8", target: "højst 6", lower: "8" }],
    ["red: lower-threshold-broken", { value: "9", target: "højst 6", lower: "8" }],
    ["yellow: lower-threshold-kept", { value: "nr 60", target: "Bedre enn nr 40", lower: "65" }],
    ["yellow: lower-threshold-kept", { value: "90", target: "over 90", lower: "90" }],
    ["manual: lower-threshold-wrong-side", { value: "85", target: "mindst 90", lower: "95" }],
    ["green: target-met", { value: "96", target: "mindst 90", lower: "95" }],
    ["manual: lower-threshold-not-usable", { value: "4", target: "5-7", lower: "3" }],
    [
      "red: lower-threshold-broken",
      { value: "75", target: "mindst 90", lower: "80", baseline: "70", fallback: true },
    ],
  ])("%s for %o", (expected, given) => {
    expect(rate(given)).toBe(expected);
  });

  test("in another unit it cannot be used", () => {
    const asked = {
      ...question({ value: "85 %", target: "mindst 90 %" }),
      lowerThreshold: { number: "80", unit: "km" },
    };
    expect(rateIndicator(asked)).toMatchObject({ rating: "manual", rule: "unit-mismatch" });
  });
});

describe("the baseline, where no lower threshold is set", () => {
  test.each<[string, Given]>([
    [
      "yellow: better-than-baseline",
      { value: "75", target: "mindst 90", baseline: "70", fallback: true },
    ],
    [
      "red: not-better-than-baseline",
      { value: "70", target: "mindst 90", baseline: "70", fallback: true },
    ],
    [
      "red: not-better-than-baseline",
      { value: "65", target: "mindst 90", baseline: "70", fallback: true },
    ],
    [
      "yellow: better-than-baseline",
      { value: "100", target: "højst 90", baseline: "110", fallback: true },
    ],
    ["red: target-missed", { value: "75", target: "mindst 90", baseline: "70" }],
    ["red: target-missed", { value: "75", target: "mindst 90", fallback: true }],
    [
      "red: target-missed",
      { value: "75", target: "mindst 90", baseline: "Ikke kendt", fallback: true },
    ],
    [
      "red: target-missed",
      { value: "75 dage", target: "mindst 90", baseline: "70 km", fallback: true },
    ],
    ["red: target-missed", { value: "4", target: "5-7", baseline: "3", fallback: true }],
    [
      "yellow: better-than-baseline",
      { value: "16,2 km", target: "400 m økning", baseline: "16 km", fallback: true },
    ],
    [
      "yellow: better-than-baseline",
      { value: "nr 50", target: "bedre enn nr 40", baseline: "nr 71", fallback: true },
    ],
  ])("%s for %o", (expected, given) => {
    expect(rate(given)).toBe(expected);
  });
});

test("the answer names what it was held against", () => {
  expect(rateIndicator(question({ value: "85 %", target: "mindst 90 %", lower: "80" }))).toEqual({
    rating: "yellow",
    rule: "lower-threshold-kept",
    inputs: {
      value: { number: "85", unit: "%" },
      threshold: { comparator: ">=", value: "90", unit: "%" },
      lowerThreshold: { number: "80" },
    },
  });
});

const tenths = fc.integer({ min: 10, max: 60 }).map((number) => `${number / 10}`);

test("a rating is the same from either end of the scale (RULES 7)", () => {
  const scale = { min: "1", max: "6" };
  const targets = fc.oneof(
    fc.tuple(fc.constantFrom(">", ">=", "<", "<=", "="), tenths).map((parts) => parts.join(" ")),
    fc
      .tuple(tenths, tenths)
      .map(([a, b]) => (Number(a) < Number(b) ? `${a} - ${b}` : `${b} - ${a}`)),
    fc.tuple(tenths, fc.constantFrom("økning", "reduksjon")).map((parts) => parts.join(" ")),
  );
  const asked = fc.record({
    value: tenths,
    target: targets,
    lower: fc.option(tenths, { nil: undefined }),
    baseline: tenths,
    fallback: fc.boolean(),
  });
  fc.assert(
    fc.property(asked, ({ lower, ...given }) => {
      const upright = question({ ...given, ...(lower === undefined ? {} : { lower }) });
      const { value, target, baseline } = upright;
      if (!value || !target || !baseline || target.certainty === "doubtful") return;
      const inverted = {
        ...upright,
        value: invertValue(value, scale),
        target: invertTarget(target, scale),
        baseline: invertValue(baseline, scale),
        lowerThreshold: lower === undefined ? undefined : { number: invertNumber(lower, scale) },
      };
      const { rating, rule } = rateIndicator(upright);
      expect(rateIndicator(inverted)).toMatchObject({ rating, rule });
    }),
    { numRuns: 1000 },
  );
});

test("a better result never gets a worse colour", () => {
  const colours = ["red", "yellow", "green"];
  const asked = fc.record({
    low: tenths,
    high: tenths,
    limit: tenths,
    lower: tenths,
    baseline: tenths,
    isStrict: fc.boolean(),
  });
  fc.assert(
    fc.property(asked, ({ low, high, limit, lower, baseline, isStrict }) => {
      const target: Target = readTarget(`${isStrict ? ">" : ">="} ${limit}`);
      const colour = (number: string, withLower: boolean) =>
        rateIndicator({
          value: readValue(number).value,
          target,
          ...(withLower ? { lowerThreshold: { number: lower } } : {}),
          baseline: readValue(baseline).value,
          useBaselineFallback: true,
        }).rating;
      const [worse, better] = Number(low) <= Number(high) ? [low, high] : [high, low];
      for (const withLower of [true, false]) {
        const ranks = [colour(worse, withLower), colour(better, withLower)].map((rating) =>
          colours.indexOf(rating),
        );
        if (!ranks.includes(-1)) expect(ranks[1]).toBeGreaterThanOrEqual(ranks[0] ?? 0);
      }
    }),
  );
});
