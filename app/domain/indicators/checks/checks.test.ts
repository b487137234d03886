import { describe, expect, test } from "vitest";
import type { IndicatorDraft } from "./checked-indicator.ts";
import { remarksFor } from "./remarks-for.ts";

/** A draft that no check has anything to say about. */
const calm: IndicatorDraft = {
  name: "Andel elever, der trives i skolen",
  unit: "%",
  baselineRaw: "72 %",
  baselineYear: 2025,
  dataSource: "Skolernes egen opgørelse",
  direction: "higher",
  targets: [{ year: 2027, raw: "mindst 80 %" }],
};
const seenIn = (draft: Partial<IndicatorDraft>) =>
  (remarksFor([{ ...calm, ...draft }])[0] ?? []).map(({ code, variant }) =>
    variant ? `${code}.${variant}` : code,
  );
const named = (name: string, rest: Partial<IndicatorDraft> = {}) =>
  seenIn({
    name,
    unit: "",
    baselineRaw: "40",
    targets: [{ year: 2027, raw: "mindst 45" }],
    ...rest,
  });

test("a well written indicator is left alone", () => {
  expect(seenIn({})).toEqual([]);
});

test("an indicator without a name is not judged yet", () => {
  expect(seenIn({ name: " ", baselineRaw: "", dataSource: "" })).toEqual([]);
});

describe("count-not-share", () => {
  test.each([
    ["Antal borgere, der venter på bolig"],
    ["Antall elever som får spesialundervisning"],
    ["Talet på tilsette med fagbrev"],
    ["Number of children with special needs"],
    ["Antall som mottar støtte"],
    ["Antal klager"],
    ["Sertifiserte barnehager"],
    ["Godkendte institutioner"],
  ])("asks for a share: %s", (name) => {
    expect(named(name)).toEqual(["count-not-share"]);
  });

  test.each([
    ["Antal besøg på biblioteket"],
    ["Antall timer frivillig innsats"],
    ["Antall på venteliste til kulturskolen"],
    ["Antal kilometer cykelsti"],
    ["Antall fullførte boliger"],
    ["Andel borgere, der venter på bolig"],
  ])("leaves activity, queues and shares alone: %s", (name) => {
    expect(named(name)).toEqual([]);
  });

  test("asks for the word where figures in percent are called a number, but not where they say of what", () => {
    const name = "Antall elever med høyt fravær";
    expect(seenIn({ name })).toEqual(["count-not-share.named"]);
    expect(seenIn({ name, baselineRaw: "72 % av elevene" })).toEqual([]);
    expect(seenIn({ name, denominator: "Alle elever" })).toEqual([]);
  });
});

describe("the target against the status", () => {
  test.each([
    ["higher", "12 %", "mindst 10 %"],
    ["lower", "0,3 timer", "mindre enn 0,5 timer"],
    ["rank", "nr. 40", "bedre enn nr. 50"],
    [undefined, "12", "Færre enn 100"],
  ] as const)("weaker: %s, %s, %s", (direction, baselineRaw, raw) => {
    expect(seenIn({ unit: "", direction, baselineRaw, targets: [{ year: 2027, raw }] })).toEqual([
      "weaker-than-baseline",
    ]);
  });

  test.each([
    ["lower", "12 %", "højst 10 %"],
    [undefined, "1,44 % vekst", "1 % vekst"],
    ["higher", "Ikke kjent", "mindst 10 %"],
    ["higher", "12 %", "bedre end landsgennemsnittet"],
  ] as const)("not weaker: %s, %s, %s", (direction, baselineRaw, raw) => {
    expect(seenIn({ direction, baselineRaw, targets: [{ year: 2027, raw }] })).not.toContain(
      "weaker-than-baseline",
    );
  });

  test("the same as the status is remarked on as a bare number, not where words show that it is meant", () => {
    const target = (raw: string) => seenIn({ targets: [{ year: 2027, raw }] });
    expect(target("72 %")).toEqual(["equal-to-baseline"]);
    expect(target("mindst 72 %")).toEqual([]);
    expect(target("over 72 %")).toEqual([]);
    expect(seenIn({ direction: undefined, targets: [{ year: 2027, raw: "72 %" }] })).toEqual([
      "equal-to-baseline",
    ]);
  });
});

describe("what is missing", () => {
  test.each([
    [{ baselineRaw: "" }, "baseline-missing"],
    [{ baselineRaw: "Ikke kendt" }, "baseline-missing.unknown"],
    [{ targets: [] }, "target-missing"],
    [{ targets: [{ year: 2027, raw: "?" }] }, "target-missing"],
    [{ dataSource: " – " }, "source-missing"],
    // A shared definition that a service fills itself is measured there like any other.
    [{ isShared: true, isOverall: false, baselineRaw: "" }, "baseline-missing"],
    [{ isShared: true, isOverall: true, baselineRaw: "20 %", targets: [] }, "target-missing"],
    [{ isShared: true, isOverall: true, baselineRaw: "" }, "baseline-missing"],
  ] as const)("%o", (draft, code) => {
    expect(seenIn(draft)).toEqual([code]);
  });

  test.each([
    [{ baselineRaw: "0 %" }],
    [{ baselineRaw: "God" }],
    [{ targets: undefined }],
    [{ targets: [], direction: "observe" }],
    [{ dataSource: "SSB" }],
    [{ isShared: true, isOverall: true, baselineRaw: "", targets: [], results: [] }],
  ] as const)("not missing: %o", (draft) => {
    expect(seenIn(draft).filter((code) => code.includes("missing"))).toEqual([]);
  });
});

describe("units, periods and scales", () => {
  test.each([
    ["16 km", "400 meter økning", ""],
    ["3 uger", "under 10 dage", ""],
    ["Totalt 5247 tonn 250 kg/innbygger", "Mindre enn 250 kg/innbygger", ""],
    ["70", "mindst 80 kr", "%"],
  ])("units differ: %s, %s, %s", (baselineRaw, raw, unit) => {
    const seen = seenIn({
      name: "Cykelsti",
      unit,
      direction: undefined,
      baselineRaw,
      targets: [{ year: 2027, raw }],
    });
    expect(seen.map((code) => code.split(".")[0])).toContain("unit-mismatch");
  });

  test.each([
    ["16 km", "mindst 17 km", ""],
    ["70 %", "5 %-point mere", "%"],
    ["94", "mindst 150", "boliger"],
    ["110 dager", "90 dager", "dager"],
    ["250 kg/innby gger", "Mindre enn 240 kg/innbygger", ""],
  ])("units agree: %s, %s, %s", (baselineRaw, raw, unit) => {
    const seen = seenIn({ unit, baselineRaw, targets: [{ year: 2027, raw }] });
    expect(seen).not.toContain("unit-mismatch");
  });

  test.each([
    ["15 pr 4 mnd i 2014", "50", true],
    ["20 pr. måned", "200 pr. år", true],
    ["20 pr. måned", "mindst 25 pr. måned", false],
    ["20", "mindst 25", false],
    ["20 pr. år", "mindst 25", false],
  ])("periods: %s against %s differ: %s", (baselineRaw, raw, differ) => {
    const seen = named("Udredninger", { baselineRaw, targets: [{ year: 2027, raw }] });
    expect(seen.includes("period-mismatch")).toBe(differ);
  });

  test.each([
    ["Elevundersøkelsen (Skala 1-6)", 2014, "4,5", ["scale-mismatch"]],
    ["Elevundersøkelsen (Skala 1-5)", 2014, "4,5", []],
    ["Bedre kommune (score 1-6)", 2014, "4,9", []],
    ["ETU (skala 1-100)", 2018, "72", []],
    ["ETU (skala 1-100)", 2021, "72", ["scale-mismatch"]],
    ["10-faktor", 2021, "5,4", ["scale-mismatch.outside"]],
    ["Egen undersøkelse (Skala 1-7)", 2014, "6,5", []],
  ])("scale: %s in %i, %s", (dataSource, baselineYear, baselineRaw, expected) => {
    const draft = {
      name: "Trivsel",
      unit: "",
      dataSource,
      baselineYear,
      baselineRaw,
      targets: undefined,
    };
    expect(seenIn(draft)).toEqual(expected);
  });

  test("a declared scale is held against the survey's own", () => {
    const draft = {
      name: "Trivsel",
      unit: "",
      dataSource: "10-faktor",
      baselineRaw: "4",
      targets: undefined,
    };
    expect(seenIn({ ...draft, scaleMin: "1", scaleMax: "6" })).toEqual(["scale-mismatch"]);
    expect(seenIn({ ...draft, scaleMin: "1", scaleMax: "5" })).toEqual([]);
  });
});

describe("aggregate-question", () => {
  const draft = {
    name: "Helhedsvurdering af arbejdsmiljøet",
    dataSource: "Medarbejderundersøgelse",
    measureKind: "share",
  } as const;
  test("of a service, not of the whole organisation, and only in a survey", () => {
    expect(seenIn(draft)).toEqual(["aggregate-question"]);
    expect(seenIn({ ...draft, isOverall: true })).toEqual([]);
    expect(
      seenIn({ ...draft, dataSource: "Tilsynsrapport", indicatorType: "measuredQuality" }),
    ).toEqual([]);
    expect(seenIn({ ...draft, name: "«Jeg får hjælp af min leder»" })).toEqual([]);
  });
});
