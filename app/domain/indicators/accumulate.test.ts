import { describe, expect, test } from "vitest";
import { accumulateTargets } from "./accumulate.ts";
import type { Threshold } from "./threshold.ts";

const limit = (value: string, unit?: string): Threshold => ({ comparator: ">=", value, unit });
const parts = (...thresholds: (Threshold | undefined)[]) =>
  thresholds.map((threshold, index) => ({ id: String(index), threshold }));

describe("the parts' targets beside the overall one", () => {
  test.each([
    ["agrees", ["100", "150.5"], "250.5", "0"],
    ["below", ["100", "140"], "250.5", "-10.5"],
    ["above", ["100", "151"], "250.5", "0.5"],
  ])("%s: %j against %s", (verdict, given, overall, difference) => {
    expect(
      accumulateTargets(
        "count",
        limit(overall, "elever"),
        parts(...given.map((one) => limit(one, "elever"))),
      ),
    ).toMatchObject({ verdict, difference, withoutTarget: 0 });
  });

  test("units of one kind are converted to the finest", () => {
    const answer = accumulateTargets(
      "amount",
      limit("2", "km"),
      parts(limit("1500", "m"), limit("1", "km")),
    );
    expect(answer).toMatchObject({
      accumulated: { number: "2500", unit: "m" },
      difference: "500",
      verdict: "above",
    });
  });

  test("a part without a target, or in another unit, leaves the sum incomplete", () => {
    const answer = accumulateTargets(
      "count",
      limit("100", "kr"),
      parts(limit("40", "kr"), undefined, limit("60", "km"), { ...limit("1"), valueHigh: "2" }),
    );
    expect(answer).toMatchObject({
      verdict: "incomplete",
      withoutTarget: 3,
      accumulated: { number: "40" },
    });
  });

  test.each([
    ["a share does not add up", "share", limit("80", "%"), parts(limit("70", "%"))],
    ["nor a mean", "mean", limit("4"), parts(limit("4"))],
    ["nor what has no kind", null, limit("4"), parts(limit("4"))],
    ["nothing is added without an overall target", "count", undefined, parts(limit("4"))],
    ["nor to a band", "count", { ...limit("4"), valueHigh: "6" }, parts(limit("4"))],
    ["nor without parts", "count", limit("4"), []],
    ["nor where no part has a target", "count", limit("4"), parts(undefined)],
  ] as const)("%s", (_, kind, overall, given) => {
    expect(accumulateTargets(kind, overall, given)).toBeUndefined();
  });
});
