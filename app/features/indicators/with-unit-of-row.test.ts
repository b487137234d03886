import { expect, test } from "vitest";
import { withOwnUnit, withUnitOfRow } from "./with-unit-of-row.ts";

test.each([
  ["10,9", "mio. kr.", ["højst 10 mio. kr."], "10,9 mio. kr."],
  ["højst 15", "elever", ["9 elever", undefined], "højst 15 elever"],
  ["412", "unge", ["højst 390"], "412"],
  ["6,1 %", "%", ["højst 5,5 %"], "6,1 %"],
  ["ikke kendt", "%", ["mindst 80 %"], "ikke kendt"],
  ["nr. 65", "", ["bedre end nr. 65"], "nr. 65"],
] as const)("%s, counted in %s, beside %j stands as %s", (raw, unit, beside, shown) => {
  expect(withUnitOfRow(raw, unit, beside)).toBe(shown);
});

test.each([
  ["8,64", "timer", "8,64 timer"],
  ["2 140", "timer", "2 140 timer"],
  ["-3", "%", "-3 %"],
  ["88,1 %", "%", "88,1 %"],
  ["14,8 %*", "%", "14,8 %*"],
  ["ikke kendt", "%", "ikke kendt"],
  ["nr. 65", "plads", "nr. 65"],
  ["412", "antal", "412"],
] as const)("%s, counted in %s, stands alone as %s", (raw, unit, shown) => {
  expect(withOwnUnit(raw, unit)).toBe(shown);
});
