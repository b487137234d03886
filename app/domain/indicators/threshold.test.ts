import { expect, test } from "vitest";
import { readTarget } from "./target.ts";
import { checkLowerThreshold, thresholdOf } from "./threshold.ts";
import { readValue } from "./value.ts";

const limit = (target: string, baseline?: string) => {
  const start = baseline === undefined ? undefined : readValue(baseline).value;
  return thresholdOf(readTarget(target, start ? { baseline: start } : {}), start);
};

test.each([
  ["mindst 90 %", undefined, ">=", "90", "%"],
  ["bedre enn nr 40", undefined, "<", "40", undefined],
  ["400 meter økning", "16 km", ">=", "16400", "meter"],
  ["1 km økning", "400 m", ">=", "1400", "m"],
  ["over 10 økning", undefined, undefined, undefined, undefined],
  ["10 flere", "40 elever", ">=", "50", "elever"],
  ["10 færre", "40", "<=", "30", undefined],
  ["mer enn 10 dager reduksjon", "40 dager", "<", "30", "dager"],
  ["reduceres med 10 %", "200 klager", "<=", "180", "klager"],
  ["10 % økning", "205 klager", ">=", "225.5", "klager"],
  ["3 %-poeng økning", "40 %", ">=", "43", "%"],
  ["3 procentpoint fald", "40", "<=", "37", "%"],
])("%s from %s is %s %s %s", (target, baseline, comparator, value, unit) => {
  const threshold = limit(target, baseline);
  if (comparator === undefined) {
    expect(threshold).toMatchObject({ ok: false, refusal: { code: "baseline-missing" } });
    return;
  }
  expect(threshold).toEqual({ ok: true, value: { comparator, value, unit } });
});

test("a band keeps both ends", () => {
  expect(limit("5-7 %")).toEqual({
    ok: true,
    value: { comparator: "between", value: "5", valueHigh: "7", unit: "%" },
  });
});

test.each([
  ["God", undefined, "no-threshold"],
  ["Ja", undefined, "no-threshold"],
  ["over landssnitt", undefined, "no-threshold"],
  ["400 meter økning", "Ikke kjent", "baseline-missing"],
  ["400 meter økning", "16 kr", "unit-mismatch"],
  ["3 %-poeng økning", "16 km", "unit-mismatch"],
])("%s from %s is refused: %s", (target, baseline, code) => {
  expect(limit(target, baseline)).toMatchObject({ ok: false, refusal: { code } });
});

test.each([
  ["mindst 90", "80", undefined],
  ["mindst 90", "90", undefined],
  ["mindst 90", "95", "lower-threshold-wrong-side"],
  ["højst 6", "8", undefined],
  ["højst 6", "5", "lower-threshold-wrong-side"],
  ["5-7", "4", "lower-threshold-not-usable"],
  ["= 5", "4", "lower-threshold-not-usable"],
  ["mindst 90 kr", "80", undefined],
])("beside %s the lower threshold %s: %s", (raw, lower, code) => {
  const target = readTarget(raw);
  const threshold = thresholdOf(target, undefined);
  if (!threshold.ok) throw new Error(raw);
  const check = checkLowerThreshold(target, threshold.value, { number: lower });
  expect(check.ok ? undefined : check.refusal.code).toBe(code);
});

test("a lower threshold in another unit is refused", () => {
  const target = readTarget("mindst 90 %");
  const check = checkLowerThreshold(
    target,
    { comparator: ">=", value: "90", unit: "%" },
    { number: "80", unit: "km" },
  );
  expect(check).toMatchObject({ ok: false, refusal: { code: "unit-mismatch" } });
});
