import { describe, expect, test } from "vitest";
import { type RatingQuestion, rateIndicator } from "./rating.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

const question = (given: { value: string; target: string }): RatingQuestion => ({
  value: readValue(given.value).value,
  target: readTarget(given.target),
  useBaselineFallback: false,
});

test.each<[string, string, string]>([
  ["Ja", "Ja", "green: target-met"],
  ["Ja", "Nej", "red: target-missed"],
  ["Ja", "Delvist", "manual: target-in-words"],
])("a target of %s answered with %s is %s", (target, value, expected) => {
  const { rating, rule } = rateIndicator(question({ target, value }));
  expect(`${rating}: ${rule}`).toBe(expected);
});

describe("a lower threshold that cannot be used", () => {
  const asked = question({ value: "70 %", target: "mindst 90 %" });
  const ruleOf = (changes: Partial<RatingQuestion>) => rateIndicator({ ...asked, ...changes }).rule;

  test("a benchmark nobody has entered leaves a missed target to a person, and a met one green", () => {
    expect(ruleOf({ lowerThreshold: "benchmark-missing" })).toBe("lower-benchmark-missing");
    const value = readValue("95 %").value;
    expect(ruleOf({ lowerThreshold: "benchmark-missing", value })).toBe("target-met");
  });

  test("one in another unit is never compared with", () => {
    expect(ruleOf({ lowerThreshold: { number: "60", unit: "km" } })).toBe("unit-mismatch");
  });
});

test("a bare number is open where the lower threshold is in another unit than the target", () => {
  const asked = question({ value: "70", target: "mindst 90 %" });
  const lowerThreshold = { number: "60", unit: "km" };
  expect(rateIndicator({ ...asked, lowerThreshold }).rule).toBe("unit-open");
  const points = { number: "60", unit: "%-poeng" };
  expect(rateIndicator({ ...asked, lowerThreshold: points }).rule).not.toBe("unit-open");
  expect(rateIndicator({ ...asked, lowerThreshold: "benchmark-missing" }).rule).toBe(
    "lower-benchmark-missing",
  );
});
