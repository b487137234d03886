import { expect, test } from "vitest";
import { type IndicatorSeries, rateYear } from "./rate-year.ts";
import { ratingWarnings } from "./rating-warnings.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

type Given = {
  value?: string;
  target?: string;
  baseline?: string;
  direction?: "higher" | "lower";
  lower?: IndicatorSeries["lowerThreshold"];
  name?: string;
  unit?: string;
  scale?: { min: string; max: string };
  breaks?: readonly number[];
};

function warnings({ value, target, baseline, direction, ...given }: Given) {
  const context = direction ? { direction } : {};
  const series: IndicatorSeries = {
    baseline: baseline === undefined ? undefined : readValue(baseline, { defaultYear: 2020 }).value,
    lowerThreshold: given.lower,
    direction,
    targets: target === undefined ? [] : [{ ...readTarget(target, context), year: 2026 }],
    measurements: value === undefined ? [] : [{ year: 2026, value: readValue(value).value }],
    breaks: given.breaks ?? [],
    useBaselineFallback: false,
  };
  const rated = rateYear(series, 2026, "2027-06-01");
  return ratingWarnings(series, rated, {
    name: given.name ?? "Andel tilfredse",
    unit: given.unit ?? "",
    scale: given.scale,
  });
}

test.each<[readonly string[], Given]>([
  [[], { value: "91 %", target: "mindst 90 %", baseline: "80 %" }],
  [["target-weaker-than-baseline"], { value: "96 %", target: "mindst 90 %", baseline: "95 %" }],
  [
    ["target-weaker-than-baseline", "worse-than-baseline"],
    { value: "92 %", target: "mindst 90 %", baseline: "95 %" },
  ],
  [["target-weaker-than-baseline"], { target: "højst 6", baseline: "5", direction: "lower" }],
  [[], { target: "mindst 90", baseline: "90" }],
  [[], { value: "85 %", target: "mindst 90 %", baseline: "88 %" }],
  [[], { value: "16,5 km", target: "400 meter økning", baseline: "16 km" }],
  [["unit-mismatch"], { value: "16 km", target: "mindst 90 %" }],
  [["scale-mismatch"], { value: "5,2", target: "mindst 4", scale: { min: "1", max: "5" } }],
  [["scale-mismatch"], { value: "4", target: "mindst 70", scale: { min: "1", max: "5" } }],
  [[], { value: "5", target: "mindst 1", scale: { min: "1", max: "5" } }],
  [["count-in-percent"], { name: "Antall klager", unit: "%" }],
  [[], { name: "Antallet", unit: "klager" }],
  [[], { name: "Andel", unit: "" }],
  [["benchmark-missing"], { value: "4", target: "under landssnittet" }],
  [
    ["benchmark-missing"],
    { value: "4", target: "mindst 5", direction: "higher", lower: { benchmark: "national" } },
  ],
  [
    ["baseline-before-break"],
    { value: "92 %", target: "mindst 90 %", baseline: "95 %", breaks: [2023] },
  ],
])("%j for %o", (expected, given) => {
  expect(warnings(given)).toEqual(expected);
});
