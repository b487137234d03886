import { describe, expect, test } from "vitest";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

function readings(raw: string, status: string, name = "Andel", unit = "%") {
  const baseline = readValue(status, { defaultYear: 2025, unit }).value;
  const target = readTarget(raw, { unit, baseline, indicatorName: name, direction: "higher" });
  const all = target.certainty === "certain" ? [] : target.readings;
  return all.map((one) => `${one.kind} ${one.comparator} ${one.value} ${one.unit}`);
}

describe("a target's figure is weighed as a result is", () => {
  test.each([
    ["mindst 0,9", "86 %", ["number >= 90 %", "number >= 0.9 %"]],
    ["0,9", "", ["number >= 90 %", "number >= 0.9 %"]],
    ["mindst 0,9", "0,8 %", []],
    ["mindst 0,9 %", "86 %", []],
    ["mindst 90", "86 %", []],
    ["mindst 188 %", "86 %", ["number >= 188 %", "number >= 18.8 %", "number >= 1.88 %"]],
    ["94150", "86 %", ["number >= 94150 %", "number >= 94.15 %", "number >= 9.415 %"]],
    ["mindst 110 %", "120 %", []],
  ])("%s beside %s: %j", (raw, status, expected) => {
    expect(readings(raw, status)).toEqual(expected);
  });

  test("but not what may be more than a whole", () => {
    expect(readings("mindst 110 %", "98 %", "Budgetudnyttelse")).toEqual([]);
  });
});

describe("a year that a target is held against", () => {
  test("is no level: the change from the status of that year is", () => {
    const changes = ["relative >= 10 %-point", "relative >= 10 %"];
    expect(readings("10 % bedre end 2025", "80 %")).toEqual(changes);
    expect(readings("10 % bedre end 2024", "80 %")).toEqual(changes);
  });

  test("is offered beside the number where it could be one", () => {
    expect(readings("flere end 2025", "80", "Besøg", "antal")).toEqual([
      "number > 80 antal",
      "number > 2025 antal",
    ]);
    expect(readings("flere end 2026", "80", "Besøg", "antal")).toEqual(["number > 2026 antal"]);
  });
});
