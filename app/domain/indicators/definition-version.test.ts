import { describe, expect, test } from "vitest";
import {
  askedChanges,
  breaksOf,
  changedMeaning,
  type Meaning,
  meaningOf,
  newVersion,
} from "./definition-version.ts";

const before: Meaning = {
  description: "Elever, der trives",
  unit: "%",
  measureKind: "share",
  scaleMin: null,
  scaleMax: null,
  bestEnd: null,
  numerator: "",
  denominator: "",
  dataSource: "Trivselsmålingen",
};
const after: Meaning = { ...before, unit: "point", measureKind: "mean" };
const said = { change: "broken", fromYear: 2028, reason: "Ny skala" } as const;

test("only what a definition means is looked at", () => {
  expect(meaningOf({ ...before, name: "Trivsel" } as Meaning)).toEqual(before);
  expect(changedMeaning(before, after)).toEqual(["unit", "measureKind"]);
  expect(changedMeaning(before, before)).toEqual([]);
});

test("filling in what was empty changes no meaning", () => {
  const filled = {
    ...before,
    numerator: "trives",
    denominator: "svar",
    scaleMin: "1",
    scaleMax: "5",
  };
  expect(changedMeaning(before, filled)).toEqual([]);
  expect(newVersion(before, filled, { ...said, change: undefined }, 0)).toEqual({
    ok: true,
    value: null,
  });
  expect(changedMeaning(filled, before)).toEqual([
    "scaleMin",
    "scaleMax",
    "numerator",
    "denominator",
  ]);
});

test("a change makes a version from its year, and says whether it breaks the series", () => {
  const version = { fromYear: 2028, reason: "Ny skala", isBreak: true };
  expect(newVersion(before, after, said, 0)).toEqual({ ok: true, value: version });
  expect(newVersion(before, after, said, 2028)).toEqual({ ok: true, value: version });
  expect(newVersion(before, after, { ...said, change: "changed" }, 0)).toEqual({
    ok: true,
    value: { ...version, isBreak: false },
  });
});

test("other words for the same make none", () => {
  expect(newVersion(before, after, { ...said, change: "same" }, 0)).toEqual({
    ok: true,
    value: null,
  });
});

describe("a corrected source", () => {
  const corrected = { ...before, dataSource: "Trivselsmålingen, Fjordby" };
  const silent = { change: undefined, fromYear: undefined, reason: "" };

  test("asks nothing and makes no version", () => {
    expect(askedChanges(before, corrected)).toEqual([]);
    expect(newVersion(before, corrected, silent, 0)).toEqual({ ok: true, value: null });
  });

  test("is another meaning where a person says so", () => {
    expect(newVersion(before, corrected, said, 0)).toMatchObject({ value: { isBreak: true } });
  });

  test.each([{ fromYear: 2028 }, { reason: "Ny kilde" }])(
    "with %o but no choice is asked",
    (half) => {
      expect(newVersion(before, corrected, { ...silent, ...half }, 0)).toMatchObject({
        refusal: { code: "meaning-changed" },
      });
    },
  );

  test("hides no other change", () => {
    const both = { ...corrected, unit: "point" };
    expect(askedChanges(before, both)).toEqual(["unit"]);
    expect(newVersion(before, both, silent, 0)).toMatchObject({
      refusal: { code: "meaning-changed", field: "meaningChange" },
    });
  });
});

describe("a change is refused", () => {
  test.each([
    ["meaning-changed", "meaningChange", { change: undefined }, 0],
    ["definition-year-missing", "fromYear", { fromYear: undefined }, 0],
    ["definition-year-too-early", "fromYear", {}, 2029],
    ["definition-reason-missing", "definitionReason", { reason: "" }, 0],
  ])("with %s at %s", (code, field, given, latest) => {
    expect(newVersion(before, after, { ...said, ...given }, latest)).toMatchObject({
      refusal: { code, field },
    });
  });
});

test("breaks are the years in which a new series begins, each once", () => {
  expect(
    breaksOf([
      { fromYear: 2030, isBreak: true },
      { fromYear: 0, isBreak: false },
      { fromYear: 2028, isBreak: true },
      { fromYear: 2030, isBreak: true },
      { fromYear: 2029, isBreak: false },
    ]),
  ).toEqual([2028, 2030]);
});
