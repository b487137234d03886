import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { weighResult } from "./doubtful-result.ts";
import { knownFigures } from "./own-unit.ts";
import { readTarget } from "./target.ts";
import { readValue } from "./value.ts";

type Known = readonly [unit: string, status: string, target: string, ...results: string[]];

function weigh(raw: string, [unit, status, target, ...results]: Known) {
  const context = unit ? { unit } : {};
  const baseline = readValue(status, context).value;
  const figures = knownFigures({
    baseline,
    targets: [readTarget(target, { baseline, ...context })],
    measurements: results.map((result) => readValue(result, context)),
  });
  return weighResult(readValue(raw, context), { unit, figures });
}

function readings(raw: string, known: Known) {
  return weigh(raw, known).readings.map(({ number, unit }) => [number, unit].join(" ").trim());
}

describe("a number without a unit where status and target are in different ones", () => {
  const path: Known = ["", "16 km", "400 meter økning"];
  test.each<[string, Known, string[]]>([
    ["16,5", path, ["16.5 km", "16.5 meter"]],
    ["16500", path, ["16500 meter", "16500 km"]],
    ["16,5 km", path, []],
    ["16500 meter", path, []],
    ["12", ["", "110 dager", "Høyst 13 uker"], ["12 uker", "12 dager"]],
    ["12", ["dage", "110 dage", "Højst 13 uger"], []],
    ["48", ["", "15 pr 4 mnd", "50"], ["48", "48 pr 4 mnd"]],
    ["16", ["", "15 pr 4 mnd", "50"], ["16 pr 4 mnd", "16"]],
    ["72.500", ["", "71.234 kr", "Mindst 2 %"], ["72500 kr", "72500 %"]],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("a share without its sign", () => {
  test.each<[string, Known, string[]]>([
    ["0,19", ["%", "31 %", "Mindre enn 20 %"], ["19 %", "0.19 %"]],
    ["0,69", ["", "67,2 %", "Flere enn 68 %"], ["69 %", "0.69 %"]],
    ["0.039", ["", "4,2 %", "Ikke over 4 %"], ["3.9 %", "0.039 %"]],
    ["-0,5", ["%", "3 %", "2 %"], ["-50 %", "-0.5 %"]],
    ["19", ["%", "31 %", "Mindre enn 20 %"], []],
    ["19 %", ["%", "31 %", "Mindre enn 20 %"], []],
    ["0,9 %", ["%", "2 %", "Høyst 3 %"], []],
    ["0,3", ["%", "0,4 %", "Høyst 0,2 %"], []],
    ["0,3", ["%", "2 %", "Høyst 3 %", "0,8 %"], []],
    ["0", ["%", "2 %", "Høyst 3 %"], []],
    ["1", ["%", "67 %", "Mindst 70 %"], ["1 %", "100 %"]],
    ["1", ["%", "1,5 %", "Høyst 2 %"], []],
    ["672", ["%", "67,2 %", "Mindst 68 %"], ["672 %", "67.2 %", "6.72 %"]],
    ["104", ["%", "98 %", "Mindst 100 %"], ["104 %", "10.4 %", "1.04 %"]],
    ["104", ["%", "102 %", "Mindst 100 %"], []],
    ["104 %", ["%", "98 %", "Mindst 100 %"], []],
    ["0,5", ["", "2", "4"], []],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("a number a hundred times off all that is known", () => {
  test.each<[string, Known, string[]]>([
    ["1.234", ["klager", "0", "Færre end 5"], ["1234 klager", "1.234 klager", "12.34 klager"]],
    ["94150", ["", "94", "Mindst 150"], ["94150", "94", "150", "94.15"]],
    ["72", ["kr", "71.234 kr", "Højst 70.000 kr"], ["72 kr", "72000 kr"]],
    ["16,5 m", ["", "16 km", "400 meter økning"], ["16.5 m", "16500 m", "16.5 km"]],
    ["0,19 %", ["%", "31 %", "Mindre enn 20 %"], ["0.19 %", "19 %"]],
    ["500", ["", "5", "10"], []],
    ["900", ["", "117", "Færre enn 105"], []],
    ["0", ["", "117", "Færre enn 105"], []],
    ["1234", ["", "0", "Høyst 0"], []],
    ["1234", ["", "", "x"], []],
    ["1300", ["", "5", "Høyst 6", "1250"], []],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("a whole number beside figures with decimals", () => {
  test.each<[string, Known, string[]]>([
    ["47", ["", "4,7", "Minimum 4,7"], ["47", "4.7"]],
    ["65", ["%", "6,7 %", "Ikke over 6 %"], ["65 %", "6.5 %"]],
    ["1.234", ["%", "4,2 %", "Under 5 %"], ["1234 %", "12.34 %", "1.234 %"]],
    ["47", ["", "4", "Minimum 5"], []],
    ["12", ["", "4,7", "Minimum 4,7"], []],
    ["7", ["", "4,7", "Minimum 4,7"], []],
  ])("%s beside %j: %j", (raw, known, expected) => {
    expect(readings(raw, known)).toEqual(expected);
  });
});

describe("always", () => {
  const anyNumber = fc
    .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.constantFrom("", "%", " kr", " km"))
    .map(([number, unit]) => `${number}${unit}`);
  const known = fc.tuple(fc.constantFrom("", "%", "kr"), anyNumber, anyNumber);

  test("a doubtful result keeps its words and offers different readings, itself among them", () => {
    fc.assert(
      fc.property(anyNumber, known, (raw, [unit, status, target]) => {
        const { certainty, value, readings } = weigh(raw, [unit, status, target]);
        expect(value.raw).toBe(raw);
        if (certainty === "certain") {
          expect(readings).toEqual([]);
          return;
        }
        const keys = readings.map((one) => `${one.number} ${one.unit}`);
        expect(new Set(keys).size).toBe(keys.length);
        expect(readings.map(({ number }) => number)).toContain(readValue(raw).value.number);
        expect(readings.every((one) => one.kind === "number" && one.raw === raw)).toBe(true);
      }),
    );
  });

  test("what is near to a known figure in its own unit is never asked about", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 99_999 }), (number) => {
        const status = `${number} elever`;
        expect(weigh(`${number + 1}`, ["elever", status, status]).certainty).toBe("certain");
      }),
    );
  });

  test.each(["nr. 3", "God", "?", "", "68 75"])("%j stays as it reads", (raw) => {
    expect(weigh(raw, ["%", "31 %", "20 %"])).toEqual(readValue(raw, { unit: "%" }));
  });
});
