import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Direction } from "./direction.ts";
import { readTarget, settleTarget } from "./target.ts";
import { readValue } from "./value.ts";

const from = (status: string) => ({ baseline: readValue(status).value });

describe("the direction of a bare number", () => {
  test.each([
    ["90", { direction: "higher" as const }, ">=", "explicit"],
    ["90", { direction: "lower" as const }, "<=", "explicit"],
    ["90 dager", { indicatorName: "Saksbehandlingstid reduseres." }, "<=", "words"],
    ["90 dage", { indicatorName: "Sagsbehandlingstid, reduceres" }, "<=", "words"],
    ["80 %", { indicatorName: "Andel som går i barnehage øker", ...from("70 %") }, ">=", "words"],
    ["80 %", { indicatorName: "Øge andelen af unge i uddannelse" }, ">=", "words"],
    ["80 %", { indicatorName: "Delen unge i arbeid aukar" }, ">=", "words"],
    ["80 %", { indicatorName: "Trivsel forbedres", ...from("70 %") }, ">=", "words"],
    ["20 %", { indicatorName: "Fravær forbedres", ...from("30 %") }, "<=", "words"],
    ["20", { indicatorName: "Reduce waiting time" }, "<=", "words"],
    ["øke til 75 %", {}, ">=", "words"],
    ["reduceres til 90 dage", {}, "<=", "words"],
    ["økes til minst 75 %", {}, ">=", "words"],
  ])("%s with %o is %s by %s", (raw, context, comparator, directionFrom) => {
    expect(readTarget(raw, context)).toMatchObject({
      certainty: "certain",
      comparator,
      directionFrom,
    });
  });

  test.each([
    ["150", from("94"), ">=", "<="],
    ["180", from("211"), "<=", ">="],
    ["Bedre enn 61 %", from("59,7 %"), ">", "<"],
  ])("%s follows the way from the baseline, and asks", (raw, context, likely, other) => {
    const target = readTarget(raw, context);
    expect(target).toMatchObject({
      certainty: "doubtful",
      comparator: likely,
      directionFrom: "baseline-slope",
    });
    expect(target.readings.map(({ comparator }) => comparator)).toEqual([likely, other]);
  });

  test.each([
    ["90 dager", {}],
    ["0", {}],
    ["Bedre enn 5,0", from("5,0")],
    ["6", from("6 km")],
    ["80 %", { indicatorName: "Andel barn hvor bekymring reduseres" }],
    ["80 %", { indicatorName: "Fravær reduseres", ...from("70 %") }],
    ["80 %", { indicatorName: "Øke trivsel og fravær reduseres" }],
    ["90", { direction: "band" as const }],
  ])("%s with %o is text until a person says", (raw, context) => {
    const target = readTarget(raw, context);
    expect(target).toMatchObject({ certainty: "doubtful", kind: "text" });
    expect(target.value).toBeUndefined();
    expect(target.readings.length).toBeGreaterThan(0);
  });

  test.each([
    ["Flere enn 30", { direction: "lower" as const }],
    ["Færre enn 30", { direction: "higher" as const }],
    ["Flere enn 30", { indicatorName: "Fravær reduseres" }],
    ["5-7", { direction: "higher" as const }],
    ["Over nr 40", {}],
    ["400 meter økning", { direction: "lower" as const }],
    ["reduceres til 90", { direction: "higher" as const }],
    ["reduseres til minst 90", {}],
  ])("%s against %o asks", (raw, context) => {
    expect(readTarget(raw, context)).toMatchObject({ certainty: "doubtful", kind: "text" });
  });
});

describe("ranks: place 1 is best", () => {
  test.each([
    ["Bedre enn nr 65", "<", "65"],
    ["bedre end nr. 65", "<", "65"],
    ["Betre enn nr. 65", "<", "65"],
    ["better than number 65", "<", "65"],
    ["Plass 40", "<=", "40"],
    ["nr 40 eller bedre", "<=", "40"],
    ["ikke dårligere enn nr 40", "<=", "40"],
  ])("%s is %s %s", (raw, comparator, value) => {
    const expected = { kind: "rank", comparator, value, direction: "rank", certainty: "certain" };
    expect(readTarget(raw)).toMatchObject(expected);
    expect(readTarget(raw, { direction: "lower" })).toMatchObject(expected);
  });

  test("a plain number is a place where the indicator is a rank", () => {
    expect(readTarget("Bedre enn 40", { direction: "rank" })).toMatchObject({
      kind: "rank",
      comparator: "<",
    });
    expect(readTarget("40", { direction: "rank" })).toMatchObject({
      kind: "rank",
      comparator: "<=",
    });
  });
});

describe("targets that are no number", () => {
  test.each([
    ["", "missing", undefined],
    ["Ikke kjent", "unknown", undefined],
    ["?", "unknown", undefined],
    ["x", "planned", undefined],
    ["Vår 2015", "planned", undefined],
    ["Ja", "yesNo", undefined],
    ["Gennemført.", "yesNo", undefined],
    ["Gjennomført", "yesNo", undefined],
    ["God", "text", undefined],
    ["Nøgde brukarar", "text", undefined],
    ["Under arbeid", "text", undefined],
    ["Under MMMM", "benchmark", "<"],
    ["over landssnitt", "benchmark", ">"],
    ["betre enn gr 7", "benchmark", undefined],
    ["bedre end KOSTRA-gruppe 13", "benchmark", undefined],
    ["mindst landsgennemsnittet", "benchmark", ">="],
  ])("%j is %s", (raw, kind, comparator) => {
    const target = readTarget(raw);
    expect(target).toMatchObject({ raw, kind, certainty: "certain" });
    expect(target.value).toBeUndefined();
    expect(target.comparator).toBe(comparator);
  });

  test("what a person has called text or observed is not read further", () => {
    expect(readTarget("90 %", { direction: "text" })).toMatchObject({
      kind: "text",
      certainty: "certain",
    });
    expect(readTarget("90 %", { direction: "observe" })).toMatchObject({
      kind: "observe",
      direction: "observe",
    });
  });
});

test.each([
  "94150SSB",
  "Ønsk a ? <5% ? Nedre ? landssnitt ?",
  "Må ikke være over 6 %",
  "over landssnitt + 2 %",
  "ca. 50",
  "fra 70 til 80 %",
  "Over 94% og under 98 %",
  "80 % inden 2016, 90 % inden 2018",
  "Op til 75 %",
  "bedre enn 2013",
  "21. september",
])("%s is kept as text and asked about", (raw) => {
  expect(readTarget(raw, { direction: "higher" })).toMatchObject({
    raw,
    kind: "text",
    certainty: "doubtful",
  });
});

test("the target's own year is named, and left out where there is none", () => {
  expect(readTarget("Flere enn 68 % (2015)").year).toBe(2015);
  expect(readTarget("6 pr 2016", { direction: "lower" })).toMatchObject({ value: "6", year: 2016 });
  expect(readTarget("90 %", { direction: "higher" }).year).toBeUndefined();
  expect(readTarget("bedre enn i 2013")).toMatchObject({ kind: "text", certainty: "certain" });
  expect(readTarget("bedre enn i 2013").year).toBeUndefined();
});

test("the indicator's unit is taken where the target names none", () => {
  expect(readTarget("mindst 90", { unit: "%" }).unit).toBe("%");
  expect(readTarget("mindst 90 km", { unit: "%" }).unit).toBe("km");
});

test("a person settles a doubtful target with one of its readings", () => {
  const target = readTarget("150", from("94"));
  const [, other] = target.readings;
  expect(other && settleTarget(target, other)).toEqual({
    raw: "150",
    kind: "number",
    value: "150",
    comparator: "<=",
    direction: "lower",
    directionFrom: "explicit",
    certainty: "certain",
    readings: [],
  });
});

test("no text is refused, none is lost, and only a certain number has a value", () => {
  const pieces = fc.constantFrom(
    "5",
    "07",
    ",",
    " ",
    " %",
    "enn ",
    "flere ",
    "ikke ",
    "bedre ",
    "nr ",
    "-",
    "økning",
    "over ",
    "(2015)",
    "landssnitt",
    "til ",
    "mellom ",
    "?",
  );
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join("")),
  );
  const directions = fc.constantFrom<Direction | undefined>(
    undefined,
    "higher",
    "lower",
    "band",
    "rank",
    "increaseBy",
    "yesNo",
    "text",
  );
  fc.assert(
    fc.property(texts, directions, (raw, direction) => {
      const target = readTarget(raw, direction ? { direction } : {});
      expect(target.raw).toBe(raw);
      if (target.kind === "text") expect(target.value).toBeUndefined();
      if (target.certainty === "certain") expect(target.readings).toEqual([]);
      if (target.certainty === "certain" && target.value !== undefined)
        expect(target.comparator).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});
