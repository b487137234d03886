import { expect, test } from "vitest";
import { arcPath, letterOf, pointAt, ringsOf, turnAfter, turnOf } from "./wheel-geometry.ts";

test.each([
  ["2027-01-01", 2027, 0],
  ["2028-01-01", 2027, 1],
  ["2028-07-01", 2028, 182 / 366],
  ["2026-12-31", 2027, -1 / 365],
])("%s on the wheel of %s", (date, year, turn) => {
  expect(turnOf(date, year)).toBeCloseTo(turn, 10);
});

test("a step of one day has a length", () => {
  expect(turnAfter("2027-03-01", 2027) - turnOf("2027-03-01", 2027)).toBeCloseTo(1 / 365, 10);
});

test.each([
  [0, { x: 240, y: 140 }],
  [0.25, { x: 340, y: 240 }],
  [0.5, { x: 240, y: 340 }],
  [1.75, { x: 140, y: 240 }],
])("%s turns", (turn, point) => {
  expect(pointAt(turn, 100)).toEqual(point);
});

test.each([
  [0, 0.25, "M240 140A100 100 0 0 1 340 240"],
  [0, 0.75, "M240 140A100 100 0 1 1 140 240"],
  [0.25, 0, "M340 240A100 100 0 0 1 340 240"],
])("the arc from %s to %s", (from, to, path) => {
  expect(arcPath(from, to, 100)).toBe(path);
});

test("near marks stand on different rings", () => {
  expect(ringsOf([0.1, 0.1, 0.11, 0.3])).toEqual([162, 178, 194, 162]);
});

test.each([
  [0, "a"],
  [25, "z"],
  [26, "a2"],
])("mark %s has the letter %s", (index, letter) => {
  expect(letterOf(index)).toBe(letter);
});
