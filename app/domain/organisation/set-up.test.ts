import { expect, test } from "vitest";
import { setUpProgress, setUpSteps } from "./set-up.ts";

const empty = {
  hasCurrentTerm: false,
  committees: 0,
  areas: 0,
  institutionTypes: 0,
  institutions: 0,
  persons: 1,
  committeesWithoutChair: 0,
  institutionsWithoutLeader: 0,
  rounds: 0,
};
const doneIn = (figures: typeof empty) => setUpSteps.filter((step) => setUpProgress(figures)[step]);

test("a new municipality has everything before it", () => {
  expect(doneIn(empty)).toEqual([]);
});

test.each([
  [{ hasCurrentTerm: true }, ["councilTerm"]],
  [{ committees: 2, committeesWithoutChair: 1 }, ["committees"]],
  [{ committees: 2 }, ["committees", "chairs"]],
  [{ institutions: 3, institutionsWithoutLeader: 1 }, ["institutions"]],
  [{ institutions: 3 }, ["institutions", "leaders"]],
  [
    { persons: 2, areas: 1, institutionTypes: 1, rounds: 1 },
    ["areas", "institutionTypes", "persons", "round"],
  ],
])("%j", (figures, done) => {
  expect(doneIn({ ...empty, ...figures })).toEqual(done);
});
