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

describe("ambition", () => {
  const answers = { dataSource: "Brugerundersøgelse" };
  test.each([
    [
      { ...answers, targets: [{ year: 2027, raw: "100 %" }], baselineRaw: "92 %" },
      "hundred-percent",
    ],
    [
      {
        ...answers,
        targets: [{ year: 2027, raw: "100 %" }],
        baselineRaw: "92 %",
        nationalMean: "84 %",
      },
      "hundred-percent.mean",
    ],
    [{ targets: [{ year: 2027, raw: "75 %" }], baselineRaw: "40 %" }, "ambition-jump"],
    [
      {
        targets: [{ year: 2027, raw: "mindst 85 %" }],
        results: ["70", "71", "72"].map((number) => ({ number, unit: "%" })),
      },
      "ambition-jump",
    ],
    [
      {
        direction: "lower",
        targets: [{ year: 2027, raw: "højst 4 %" }],
        baselineRaw: "15 %",
        results: ["15", "14", "16"].map((number) => ({ number, unit: "%" })),
      },
      "ambition-jump",
    ],
    [
      {
        unit: "kr.",
        direction: "lower",
        targets: [{ year: 2027, raw: "højst 70.000 kr." }],
        baselineRaw: "100.000 kr.",
        results: ["100000", "101000", "99000"].map((number) => ({ number, unit: "kr" })),
      },
      "ambition-jump",
    ],
    [
      {
        targets: [{ year: 2027, raw: "mindst 90 %" }],
        others: ["70", "71", "72", "74"].map((number) => ({ number, unit: "%" })),
      },
      "ambition-jump.others",
    ],
  ] as const)("%o", (draft, code) => {
    expect(seenIn(draft)).toEqual([code]);
  });

  test.each([
    [{ targets: [{ year: 2027, raw: "100 %" }], baselineRaw: "92 %" }],
    [{ ...answers, targets: [{ year: 2027, raw: "95 %" }], baselineRaw: "92 %" }],
    [{ targets: [{ year: 2027, raw: "60 %" }], baselineRaw: "40 %" }],
    [{ targets: [{ year: 2035, raw: "75 %" }], baselineRaw: "40 %" }],
    [{ targets: [{ year: 2027, raw: "70 %" }], baselineRaw: "40 %" }],
    [
      {
        targets: [{ year: 2027, raw: "mindst 80 %" }],
        results: ["60", "66", "71"].map((number) => ({ number, unit: "%" })),
      },
    ],
    [{ targets: [{ year: 2027, raw: "75 %" }], baselineRaw: "40 %", results: [{ number: "80" }] }],
    // Four figures that hardly differ, and a modest step.
    [
      {
        targets: [{ year: 2027, raw: "mindst 74 %" }],
        baselineRaw: "68 %",
        results: ["67", "68", "69"].map((number) => ({ number, unit: "%" })),
      },
    ],
    [
      {
        direction: "lower",
        targets: [{ year: 2027, raw: "højst 10 %" }],
        baselineRaw: "14,2 %",
        results: ["14.2", "14.9", "14.5"].map((number) => ({ number, unit: "%" })),
      },
    ],
    [
      {
        unit: "elever",
        targets: [{ year: 2027, raw: "mindst 115 elever" }],
        baselineRaw: "100 elever",
        results: ["100", "101", "102"].map((number) => ({ number, unit: "elever" })),
      },
    ],
    [
      {
        unit: "point",
        scaleMin: "1",
        scaleMax: "5",
        targets: [{ year: 2027, raw: "mindst 4,3" }],
        baselineRaw: "4,0",
        results: ["4", "4.1", "4"].map((number) => ({ number })),
      },
    ],
    [
      {
        unit: "kr.",
        direction: "lower",
        targets: [{ year: 2027, raw: "70000,-" }],
        baselineRaw: "71.234 kr.",
        results: [{ number: "71234", unit: "kr" }],
      },
    ],
  ] as const)("not far: %o", (draft) => {
    expect(seenIn(draft)).toEqual([]);
  });
});
