import { expect, test } from "vitest";
import { answerOfMissing } from "./goal-missing.tsx";

const field = { id: "own", label: "Økonomi", help: "", isRequired: true };
const bearing = { id: "b", title: "Trivsel", text: "", year: 2027, isInForce: true };
const none = { bearings: [], indicators: [], overallGoals: [], sources: [], fields: [field] };

test("what a goal lacks stands at the fields it is written in", () => {
  const answer = answerOfMissing(
    [{ code: "bearing" }, { code: "evidence" }, { code: "field", fieldId: "own" }],
    { ...none, bearings: [bearing] },
  );
  expect(answer?.submission.error).toEqual({
    bearingIds: ["missing-bearing"],
    qualitativeEvidence: ["missing-evidence"],
    "answers[0].value": ["missing-field"],
  });
});

test("a missing bearing stands above the form where there is none to choose", () => {
  expect(answerOfMissing([{ code: "bearing" }], none)?.submission.error).toEqual({
    "": ["missing-bearing"],
  });
});

test("a whole goal lacks nothing", () => {
  expect(answerOfMissing([], none)).toBeUndefined();
});
