import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDecimals } from "./decimal.ts";
import { isBetter, sideOf } from "./direction.ts";
import { type IndicatorSeries, rateYear } from "./rate-year.ts";
import { type IndicatorRating, RATINGS, type Rating, rateIndicator } from "./rating.ts";
import { readTarget } from "./target.ts";
import { comparable, type Quantity } from "./unit.ts";
import type { IndicatorValue } from "./value.ts";

const colours: readonly Rating[] = ["red", "yellow", "green"];
const whole = fc.integer({ min: 0, max: 60 });
const comparator = fc.constantFrom(">", ">=", "<", "<=");

const numberValue = (number: string, unit?: string): IndicatorValue => ({
  raw: number,
  kind: "number",
  number,
  ...(unit ? { unit } : {}),
  isApproximate: false,
  isPreliminary: false,
});

/** Tenths as a decimal, a thousandth of them in a unit a thousand times as large. */
const tenths = (number: number) => readTarget(`>= ${number / 10}`.replace(".", ",")).value ?? "0";
const thousandths = (number: number) =>
  readTarget(`>= ${(number / 10_000).toFixed(4)}`.replace(".", ",")).value ?? "0";

const asked = fc.record({
  value: whole,
  target: whole,
  comparator,
  lower: fc.option(whole, { nil: undefined }),
  baseline: fc.option(whole, { nil: undefined }),
  useBaselineFallback: fc.boolean(),
});

type Asked = Parameters<typeof rated>[0];

function rated(
  {
    value,
    target,
    comparator,
    lower,
    baseline,
    useBaselineFallback,
  }: {
    value: number;
    target: number;
    comparator: string;
    lower: number | undefined;
    baseline: number | undefined;
    useBaselineFallback: boolean;
  },
  units: { value?: "m" | "km"; lower?: "m" | "km"; baseline?: "m" | "km" } = {},
): IndicatorRating {
  const written = (number: number, unit?: "m" | "km") =>
    unit === "km" ? thousandths(number) : tenths(number);
  const read = readTarget(`${comparator} ${tenths(target).replace(".", ",")}`);
  return rateIndicator({
    value: numberValue(written(value, units.value), units.value ?? "m"),
    target: { ...read, unit: "m" },
    lowerThreshold:
      lower === undefined
        ? undefined
        : { number: written(lower, units.lower), unit: units.lower ?? "m" },
    baseline:
      baseline === undefined
        ? undefined
        : numberValue(written(baseline, units.baseline), units.baseline ?? "m"),
    useBaselineFallback,
  });
}

test("a rating is the same in any unit of the same kind", () => {
  const unit = fc.constantFrom("m" as const, "km" as const);
  const units = fc.record({ value: unit, lower: unit, baseline: unit });
  fc.assert(
    fc.property(asked, units, (given, converted) => {
      const { rating, rule } = rated(given);
      expect(rated(given, converted)).toMatchObject({ rating, rule });
    }),
    { numRuns: 500 },
  );
});

test("a better result never gets a worse colour, whichever end is better", () => {
  fc.assert(
    fc.property(asked, whole, (given, other) => {
      const [worse, better] =
        given.comparator.startsWith(">") === other > given.value
          ? [given.value, other]
          : [other, given.value];
      const rank = (value: number) => colours.indexOf(rated({ ...given, value }).rating);
      if (rank(worse) >= 0 && rank(better) >= 0) {
        expect(rank(better)).toBeGreaterThanOrEqual(rank(worse));
      }
    }),
    { numRuns: 500 },
  );
});

test("what the explanation names gives the same colour again", () => {
  fc.assert(
    fc.property(asked, (given) => {
      const answer = rated(given);
      expect(again(answer, given)).toBe(answer.rating);
    }),
    { numRuns: 500 },
  );
});

test("every series gets exactly one of the known ratings on any day, and time alone never gives a colour", () => {
  const frequency = fc.constantFrom("year" as const, "secondYear" as const, "month" as const);
  const timing = fc.record({
    frequency,
    publicationDelayDays: fc.option(fc.integer({ min: 0, max: 400 }), { nil: null }),
    graceDays: fc.integer({ min: 0, max: 90 }),
    effectLagYears: fc.integer({ min: 0, max: 4 }),
  });
  const day = fc.date({
    min: new Date("2024-01-01"),
    max: new Date("2030-12-31"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(asked, timing, day, fc.boolean(), (given, when, date, hasResult) => {
      const target = readTarget(`${given.comparator} ${given.target}`);
      const series: IndicatorSeries = {
        baseline: { ...numberValue(String(given.baseline ?? 0)), year: 2024 },
        lowerThreshold: undefined,
        targets: [{ ...target, year: 2026 }],
        measurements: hasResult ? [{ year: 2026, value: numberValue(String(given.value)) }] : [],
        timing: when,
        useBaselineFallback: given.useBaselineFallback,
      };
      const { inForce, rating } = rateYear(series, 2026, date.toISOString().slice(0, 10));
      expect(RATINGS).toContain(inForce);
      expect(inForce).toBe(rating.rating);
      expect(colours.includes(inForce) && !hasResult).toBe(false);
    }),
    { numRuns: 500 },
  );
});

/** The colour worked out anew from nothing but the figures an explanation shows. */
function again({ inputs, rating }: IndicatorRating, given: Asked): Rating {
  const { value, threshold, lowerThreshold, baseline } = inputs;
  const side = sideOf(readTarget(`${given.comparator} 1`).direction);
  if (!value || !threshold || !side) return rating;
  const order = (a: Quantity, b: Quantity) => {
    const [left = "0", right = "0"] = comparable(a, b) ?? [];
    return { is: compareDecimals(left, right), better: isBetter(left, right, side) };
  };
  const { is, better } = order(value, { number: threshold.value, unit: threshold.unit });
  if (better || (is === 0 && /=/.test(threshold.comparator))) return "green";
  if (lowerThreshold) {
    const limit = { number: threshold.value, unit: threshold.unit };
    if (order(lowerThreshold, limit).better) return "manual";
    return order(lowerThreshold, value).better ? "red" : "yellow";
  }
  return baseline && order(value, baseline).better ? "yellow" : "red";
}
