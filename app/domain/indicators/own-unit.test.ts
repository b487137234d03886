import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDecimals } from "./decimal.ts";
import { knownFigures } from "./known-figures.ts";
import { inOwnUnit, ownUnitOf } from "./own-unit.ts";
import { readTarget } from "./target.ts";
import type { Quantity } from "./unit.ts";
import { readValue } from "./value.ts";

const figure = (text: string): Quantity => {
  const { number = "", unit } = readValue(text).value;
  return { number, unit };
};

describe("what an indicator is known by", () => {
  const known = (status: string, targets: readonly string[], results: readonly string[] = []) => {
    const baseline = readValue(status).value;
    return knownFigures({
      baseline,
      targets: targets.map((raw) => readTarget(raw, { baseline })),
      measurements: results.map((raw) => readValue(raw)),
    }).map(({ number, unit }) => [number, unit].join(" ").trim());
  };

  test.each<[string, string[], string[]]>([
    ["16 km", ["400 meter økning"], ["16 km", "16400 meter"]],
    ["36 %", ["Mindre enn 20 %", "5-7 %"], ["36 %", "20 %", "5 %", "7 %"]],
    ["Plass nr 65", ["Bedre enn nr 65"], []],
    ["Ikke kjent", ["Flere enn 30 %"], ["30 %"]],
    ["94", ["Under MMMM"], ["94"]],
    ["", ["2 % mer enn status"], []],
  ])("%j, %j: %j", (status, targets, expected) => {
    expect(known(status, targets)).toEqual(expected);
  });

  test("results stand with it, and words do not", () => {
    expect(known("68", [], ["70", "God", "nr. 3"])).toEqual(["68", "70"]);
  });
});

describe("the indicator's own unit", () => {
  test.each<[string, string[], string | undefined, string[]]>([
    ["", ["16 km", "16400 meter"], "km", ["km", "meter"]],
    ["meter", ["16 km", "16400 meter"], "meter", ["meter"]],
    ["", ["94", "150"], undefined, []],
    ["antal", ["29"], undefined, []],
    ["", ["68 %", "2 %-poeng"], "%", ["%"]],
    ["", ["15 pr 4 mnd", "50"], undefined, ["pr 4 mnd"]],
    ["", ["15 pr 4 mnd"], "pr 4 mnd", ["pr 4 mnd"]],
    ["", ["110 kr", "90 kroner"], "kr", ["kr"]],
    ["", ["110 dager", "13 uker"], "dager", ["dager", "uker"]],
  ])("%j with %j is %j", (unit, figures, expected, named) => {
    expect(ownUnitOf(unit, figures.map(figure))).toEqual({ unit: expected, named });
  });
});

describe("a figure in the own unit", () => {
  const kilometres = ownUnitOf("", ["16 km", "16400 meter"].map(figure));
  const kroner = ownUnitOf("kr", []);

  test.each<[string, ReturnType<typeof ownUnitOf>, string | undefined]>([
    ["16,5 km", kilometres, "16.5"],
    ["500 m", kilometres, "0.5"],
    ["16,5", kilometres, undefined],
    ["16,5 %", kilometres, undefined],
    ["16,5", ownUnitOf("km", []), "16.5"],
    ["72 t.kr.", kroner, "72000"],
    ["3 mio. kr", kroner, "3000000"],
    ["−2 %", kroner, undefined],
    ["90 min", ownUnitOf("timer", []), "1.5"],
    ["3 uger", ownUnitOf("dage", []), "21"],
    ["48", ownUnitOf("", ["15 pr 4 mnd", "50"].map(figure)), "48"],
    ["15 pr 4 mnd", ownUnitOf("", ["15 pr 4 mnd", "50"].map(figure)), undefined],
    ["29 antal", ownUnitOf("antal", []), "29"],
  ])("%s", (text, own, expected) => {
    expect(inOwnUnit(figure(text), own)).toBe(expected);
  });

  test("is the same number the longer way round", () => {
    const metres = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(metres, (number) => {
        const there = inOwnUnit({ number: String(number), unit: "m" }, ownUnitOf("km", []));
        const back = inOwnUnit({ number: there ?? "", unit: "km" }, ownUnitOf("m", []));
        expect(compareDecimals(back ?? "", String(number))).toBe(0);
      }),
    );
  });
});
