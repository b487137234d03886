import fc from "fast-check";
import { expect, test } from "vitest";
import { invertNumber, invertTarget, invertValue } from "./scale.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

const scale = { min: "1", max: "6" };

test("1.4 on 1–6 is 5.6 from the other end, and 6 − v on 1–5", () => {
  expect(invertNumber("1.4", scale)).toBe("5.6");
  expect(invertNumber("1.4", { min: "1", max: "5" })).toBe("4.6");
  expect(invertValue(readValue("1,4").value, scale)).toMatchObject({ raw: "1,4", number: "5.6" });
  expect(invertValue(readValue("God").value, scale)).toEqual(readValue("God").value);
  expect(invertValue(readValue("nr 4").value, scale)).toEqual(readValue("nr 4").value);
});

test.each([
  ["over 4,5", { comparator: "<", value: "2.5", direction: "lower" }],
  ["mindst 4,5", { comparator: "<=", value: "2.5", direction: "lower" }],
  ["under 2", { comparator: ">", value: "5", direction: "higher" }],
  ["højst 2", { comparator: ">=", value: "5", direction: "higher" }],
  ["= 2", { comparator: "=", value: "5", direction: "band" }],
  ["2-3", { comparator: "between", value: "4", valueHigh: "5", direction: "band" }],
  ["0,5 økning", { comparator: "<=", value: "0.5", direction: "decreaseBy" }],
  ["bedre enn nr 40", { comparator: "<", value: "40", direction: "rank" }],
])("%s is turned round", (raw, expected) => {
  expect(invertTarget(readTarget(raw), scale)).toMatchObject(expected);
});

test("turned twice, all is as it was", () => {
  const targets = fc.constantFrom(
    "over 4,5",
    "højst 2",
    "2-3",
    "= 2",
    "0,5 reduktion",
    "God",
    "Ja",
    "over landssnitt",
  );
  fc.assert(
    fc.property(targets, (raw) => {
      const target = readTarget(raw);
      expect(invertTarget(invertTarget(target, scale), scale)).toEqual(target);
    }),
  );
});
