import { expect, test } from "vitest";
import {
  DIRECTIONS,
  directionInName,
  hasRelativeClause,
  isBetter,
  sideOf,
  slope,
} from "./direction.ts";

test("which end is better", () => {
  expect(Object.fromEntries(DIRECTIONS.map((direction) => [direction, sideOf(direction)]))).toEqual(
    {
      higher: "higher",
      lower: "lower",
      band: undefined,
      rank: "lower",
      increaseBy: "higher",
      decreaseBy: "lower",
      yesNo: undefined,
      text: undefined,
      observe: undefined,
    },
  );
  expect(sideOf(undefined)).toBeUndefined();
});

test.each([
  ["Gjennomsnittlig saksbehandlingstid for barnehagebarn, reduseres.", "lower"],
  ["Andel minoritetsspråklige barn som går i barnehage øker", "higher"],
  ["Trivselsundersøkelse i 7. trinn forbedres", "better"],
  ["Sygefraværet nedbringes (dage pr. medarbejder)", "lower"],
  ["Nedbringe sygefraværet", "lower"],
  ["Sjukefråværet vert mindre", undefined],
  ["Sjukefråværet reduserast", "lower"],
  ["Delen elevar aukar", "higher"],
  ["Waiting time decreases", "lower"],
  ["Increase attendance", "higher"],
  ["Øke trivselen slik at fraværet reduseres", "unclear"],
  ["Andel elever med økt fravær", undefined],
  ["Antal borgere, hvis indtægt øges, i alt", undefined],
  ["Tilstedeværelsesprosent", undefined],
  ["", undefined],
])("%s says %s", (name, expected) => {
  expect(directionInName(name)).toBe(expected);
});

test("a clause inside a name", () => {
  expect(hasRelativeClause("Andel barn hvor bekymring reduseres")).toBe(true);
  expect(hasRelativeClause("Andel unge der fuldfører")).toBe(true);
  expect(hasRelativeClause("Fravær reduseres")).toBe(false);
});

test.each([
  ["94", "150", "higher"],
  ["211", "180", "lower"],
  ["92", "92", undefined],
] as const)("from %s to %s is %s", (from, to, expected) => {
  expect(slope({ number: from }, { number: to })).toBe(expected);
});

test("there is no way from nothing, or between different units", () => {
  expect(slope(undefined, { number: "5" })).toBeUndefined();
  expect(slope({ number: "16", unit: "km" }, { number: "5", unit: "%" })).toBeUndefined();
  expect(slope({ number: "16", unit: "km" }, { number: "17000", unit: "m" })).toBe("higher");
});

test("better is strictly so", () => {
  expect([
    isBetter("5", "4", "higher"),
    isBetter("5", "5", "higher"),
    isBetter("4", "5", "higher"),
  ]).toEqual([true, false, false]);
  expect([
    isBetter("5", "4", "lower"),
    isBetter("5", "5", "lower"),
    isBetter("4", "5", "lower"),
  ]).toEqual([false, false, true]);
});
