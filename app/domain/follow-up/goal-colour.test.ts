import fc from "fast-check";
import { expect, test } from "vitest";
import { RATINGS, type Rating } from "#app/domain/indicators/rating.ts";
import { suggestGoalColour } from "./goal-colour.ts";

test.each<[Rating[], string, string]>([
  [["green", "green"], "green", "all-green"],
  [["green", "noData", "manual"], "green", "all-green"],
  [["red"], "red", "all-red"],
  [["red", "notApplicable"], "red", "all-red"],
  [["yellow", "yellow"], "yellow", "all-yellow"],
  [["green", "red"], "yellow", "mixture"],
  [["green", "green", "green", "red"], "yellow", "mixture"],
  [["red", "red", "yellow"], "yellow", "mixture"],
  [["green", "yellow"], "yellow", "mixture"],
  [[], "noData", "none-rated"],
  [["noData", "manual", "notApplicable"], "noData", "none-rated"],
])("%j suggests %s: %s", (ratings, suggestion, reason) => {
  expect(suggestGoalColour(ratings)).toMatchObject({ suggestion, reason });
});

const COLOURS: readonly Rating[] = ["green", "yellow", "red"];

test("every rating is counted", () => {
  expect(suggestGoalColour(["green", "red", "red", "noData", "manual"]).counts).toEqual({
    ...Object.fromEntries(RATINGS.map((rating) => [rating, 0])),
    green: 1,
    red: 2,
    noData: 1,
    manual: 1,
  });
});

test("the order of the indicators and those without a colour change nothing", () => {
  const lists = fc.array(fc.constantFrom(...RATINGS), { maxLength: 8 });
  fc.assert(
    fc.property(
      lists,
      fc.constantFrom<Rating>(...RATINGS.filter((rating) => !COLOURS.includes(rating))),
      (ratings, grey) => {
        const { suggestion } = suggestGoalColour(ratings);
        expect(suggestGoalColour([...ratings].reverse()).suggestion).toBe(suggestion);
        expect(suggestGoalColour([...ratings, grey]).suggestion).toBe(suggestion);
      },
    ),
  );
});
