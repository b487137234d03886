import { expect, test } from "vitest";
import { committeesToAskFor } from "./committees-to-ask-for.ts";

const under = (...committeeIds: string[]) => ({ isWholeOrganisations: false, committeeIds });
const whole = { isWholeOrganisations: true, committeeIds: [] };

test.each([
  ["the committee it stands under", ["schools"], under("schools"), ["schools"]],
  ["one whose goal it follows", ["culture"], under("schools", "culture"), ["culture"]],
  ["neither of two others", ["culture", "elders"], under("schools"), []],
  ["both, where it stands under both", ["a", "b"], under("b", "a"), ["a", "b"]],
  ["every own one about the whole organisation's", ["a", "b"], whole, ["a", "b"]],
  ["one committee once, held as member and as chair", ["a", "a"], whole, ["a"]],
  ["nobody's, where the politician has none", [], whole, []],
  ["nobody's, where it stands under none", ["a"], under(), []],
])("asks on behalf of %s", (_, own, standing, committees) => {
  expect(committeesToAskFor(own, standing)).toEqual(committees);
});
