import { describe, expect, test } from "vitest";
import { missingInGoal } from "./goal-template.ts";
import type { GoalContents } from "./goal-text.ts";

const whole: GoalContents & { committeeId: string } = {
  committeeId: "children",
  kind: "development",
  title: "Alle børn får en overgangssamtale",
  background: "Børnene mister hinanden ved skolestart.",
  statement: "Hvert barn får en samtale før skolestart.",
  expectedEffect: "Familien kender skolen.",
  followUpPlan: "Vi tæller hvert halvår.",
  qualitativeEvidence: "",
  positiveConsequences: "",
  negativeConsequences: "",
  responsible: "Lederen",
  bearingIds: ["transitions"],
  overallGoalIds: [],
  indicatorIds: ["share"],
  sourceIds: [],
  actions: [],
  answers: [{ fieldId: "staff", value: "To pædagoger" }],
};
const bearings = [
  { id: "transitions", committeeId: "children", isAdopted: true },
  { id: "draft", committeeId: "children", isAdopted: false },
  { id: "elderly", committeeId: "care", isAdopted: true },
];
const fields = [
  { id: "staff", isRequired: true },
  { id: "economy", isRequired: false },
];

describe("what a goal lacks", () => {
  test.each([
    ["nothing when it is whole", {}, []],
    ["its title", { title: " " }, ["title"]],
    ["its statement", { statement: "" }, ["statement"]],
    ["its background", { background: "\n" }, ["background"]],
    [
      "its effect and follow-up",
      { expectedEffect: "", followUpPlan: "" },
      ["expectedEffect", "followUpPlan"],
    ],
    ["someone responsible", { responsible: "" }, ["responsible"]],
    ["a bearing", { bearingIds: [] }, ["bearing"]],
    ["an adopted bearing", { bearingIds: ["draft"] }, ["bearing"]],
    ["a bearing of its own committee", { bearingIds: ["elderly"] }, ["bearing"]],
    ["nothing when one of its bearings counts", { bearingIds: ["draft", "transitions"] }, []],
    ["evidence of any kind", { indicatorIds: [] }, ["evidence"]],
    ["no number when words bear it out", { indicatorIds: [], qualitativeEvidence: "Samtaler" }, []],
    ["no consequences and no actions", { positiveConsequences: "", actions: [] }, []],
    [
      "an own field that is required",
      { answers: [{ fieldId: "staff", value: " " }] },
      ["field staff"],
    ],
    [
      "the required own field, not the free one",
      { answers: [{ fieldId: "economy", value: "0" }] },
      ["field staff"],
    ],
  ])("%s", (_, change, missing) => {
    expect(
      missingInGoal({ ...whole, ...change }, bearings, fields).map((part) =>
        part.code === "field" ? `field ${part.fieldId}` : part.code,
      ),
    ).toEqual(missing);
  });
});
