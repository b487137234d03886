import { describe, expect, test } from "vitest";
import { weighResult } from "./doubtful-result.ts";
import { knownBy } from "./known-figures.ts";
import { readTarget } from "./target.ts";
import { type ReadValue, readValue } from "./value.ts";

type Known = readonly [unit: string, status: string, target: string, ...results: string[]];

function readings(raw: string, [unit, status, target, ...results]: Known) {
  const context = unit ? { unit } : {};
  const baseline = readValue(status, context).value;
  const figures = {
    baseline,
    targets: [readTarget(target, { baseline, ...context })],
    measurements: results.map((result) => readValue(result, context)),
  };
  return offered(weighResult(readValue(raw, context), unit, knownBy({ name: "Trivsel" }, figures)));
}

function offered(read: ReadValue) {
  return read.readings.map(({ kind, number, unit }) =>
    kind === "number" ? [number, unit].join(" ").trim() : kind,
  );
}

describe("the unit alone says what is awaited", () => {
  const measured = (unit: string, kind?: "count" | "share" | "text") => (raw: string) => {
    const about = { name: "Andel med cykelhjelm", ...(kind ? { measureKind: kind } : {}) };
    const known = knownBy(about, { baseline: undefined, targets: [] });
    return offered(weighResult(readValue(raw, unit ? { unit } : {}), unit, known));
  };
  test.each([
    ["%", "hest", ["text", "unknown"]],
    ["%", "188 %", ["188 %", "18.8 %", "1.88 %"]],
    ["%", "188", ["188 %", "18.8 %", "1.88 %"]],
    ["%", "-5", ["-5 %", "5 %"]],
    ["%", "0,19", ["19 %", "0.19 %"]],
    ["%", "94150", ["94150 %", "94.15 %", "9.415 %"]],
    ["%", "88,1 kr.", ["88.1 kr", "88.1 %"]],
    ["kr", "hest", ["text", "unknown"]],
    ["kr", "188", []],
    ["antal", "hest", ["text", "unknown"]],
    ["elever", "hest", []],
    ["ja/nej", "ja", []],
    ["%", "88 %", []],
    ["%", "ikke kendt", []],
    ["", "hest", []],
  ])("%j, %j: %j", (unit, raw, expected) => {
    expect(measured(unit)(raw)).toEqual(expected);
  });

  test("as does the kind of measure, and words are no wonder where it is words", () => {
    expect(measured("", "count")("hest")).toEqual(["text", "unknown"]);
    expect(measured("elever", "count")("hest")).toEqual(["text", "unknown"]);
    expect(measured("", "text")("hest")).toEqual([]);
  });

  test("what may be more than a whole is asked about far beyond it", () => {
    const known = knownBy({ name: "Forbrug af budget" }, { baseline: undefined, targets: [] });
    const read = (raw: string) => weighResult(readValue(raw, { unit: "%" }), "%", known).certainty;
    expect([read("104"), read("104 %"), read("98140")]).toEqual(["certain", "certain", "doubtful"]);
  });
});

describe("the digits of a known figure with the decimal sign elsewhere", () => {
  test.each<[string, Known, string[]]>([
    ["8,81", ["%", "88,1 %", "Mindst 90 %"], ["8.81 %", "88.1 %"]],
    ["8,64", ["%", "Ikke kendt", "", "86,4 %"], ["8.64 %", "86.4 %"]],
    ["8,64 %", ["%", "Ikke kendt", "", "86,4 %"], ["8.64 %", "86.4 %"]],
    ["0,47", ["", "4,7", ""], ["0.47", "4.7"]],
    ["8,81", ["%", "88,1 %", "Højst 9 %"], []],
    ["12", ["", "120", ""], []],
    ["8", ["%", "80 %", ""], []],
    ["8,82", ["%", "88,1 %", ""], []],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("a unit that cannot be held against the indicator's own", () => {
  test.each<[string, Known, string[]]>([
    ["88,1 kr.", ["%", "86 %", "Mindst 90 %"], ["88.1 kr", "88.1 %"]],
    ["12 %", ["kr", "12 kr", ""], ["12 %", "12 kr"]],
    ["12 elever", ["antal", "14", ""], []],
    ["12 %", ["antal", "14 %", ""], []],
    ["900 m", ["km", "1 km", ""], []],
    ["12 kr", ["", "14", ""], []],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("writings of programs and pages", () => {
  test.each<[string, Known, string[]]>([
    ["1e3", ["", "900", ""], ["1000"]],
    ["1,5E+02", ["", "900", ""], ["150"]],
    ["2e-1", ["%", "1 %", ""], ["0.2 %"]],
    ["<b>5</b>", ["%", "6 %", ""], ["5 %"]],
    ["-5", ["%", "188 %", ""], ["-5 %", "5 %"]],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});
