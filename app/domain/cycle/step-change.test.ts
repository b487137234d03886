import { describe, expect, test } from "vitest";
import type { RoundFacts } from "./round-facts.ts";
import type { StepName, StepState } from "./step.ts";
import { changeStepState, missingToClose, type StepAction } from "./step-change.ts";

const complete: RoundFacts = {
  knowledgeItems: 4,
  dialogueForms: 1,
  dialogueMeetings: 3,
  closedDialogueMeetings: 3,
  draftBearings: 0,
  adoptedBearings: 3,
  bearingsAdoptedOn: "2027-04-21",
  institutions: 11,
  institutionsWithGoals: 9,
  submittedGoals: 0,
  reportingPeriods: 2,
  frozenPeriods: 2,
};
const planned: Record<StepName, StepState> = {
  knowledge: "planned",
  dialogue: "planned",
  bearings: "planned",
  goals: "planned",
  followUp: "planned",
};
const closedUpTo = (...closed: StepName[]) =>
  Object.fromEntries(
    Object.entries(planned).map(([step, state]) => [
      step,
      closed.includes(step as StepName) ? "closed" : state,
    ]),
  ) as Record<StepName, StepState>;

describe("the state of a step", () => {
  test.each<[string, Record<StepName, StepState>, StepName, StepAction, string, string]>([
    ["the first opens", planned, "knowledge", "open", "", "open"],
    ["the second waits for the first", planned, "dialogue", "open", "", "step-before-not-closed"],
    ["the second opens after the first", closedUpTo("knowledge"), "dialogue", "open", "", "open"],
    [
      "an open one does not open",
      { ...planned, goals: "open" },
      "goals",
      "open",
      "",
      "step-not-planned",
    ],
    ["a planned one does not close", planned, "goals", "close", "", "step-not-open"],
    ["an open one closes", { ...planned, goals: "open" }, "goals", "close", "", "closed"],
    ["a planned one does not re-open", planned, "goals", "reopen", "Fejl", "step-not-closed"],
    [
      "re-opening needs a reason",
      closedUpTo("knowledge"),
      "knowledge",
      "reopen",
      "  ",
      "reason-required",
    ],
    ["a closed one re-opens", closedUpTo("knowledge"), "knowledge", "reopen", "Nye tal", "open"],
    [
      "a step re-opens while a later one is closed",
      closedUpTo("knowledge", "dialogue", "bearings"),
      "dialogue",
      "reopen",
      "Et møde mangler",
      "open",
    ],
    [
      "a step does not open while the one before is re-opened",
      { ...closedUpTo("knowledge", "dialogue"), dialogue: "open" },
      "bearings",
      "open",
      "",
      "step-before-not-closed",
    ],
  ])("%s", (_, states, step, action, reason, answer) => {
    const result = changeStepState(states, { step, action, reason }, complete);
    expect(result.ok ? result.value : result.refusal.code).toBe(answer);
  });

  test("closing says what is missing, with its count", () => {
    const result = changeStepState(
      { ...planned, dialogue: "open" },
      { step: "dialogue", action: "close", reason: "" },
      { ...complete, closedDialogueMeetings: 1 },
    );
    expect(result).toMatchObject({
      refusal: { code: "dialogue-meetings-open", details: { count: 2 } },
    });
  });
});

describe("what a step lacks", () => {
  test.each<[StepName, Partial<RoundFacts>, string[]]>([
    ["knowledge", {}, []],
    [
      "knowledge",
      { knowledgeItems: 0, dialogueForms: 0 },
      ["knowledge-empty", "dialogue-form-missing"],
    ],
    ["dialogue", { dialogueMeetings: 0, closedDialogueMeetings: 0 }, ["no-dialogue-meetings"]],
    ["bearings", { adoptedBearings: 0, draftBearings: 4 }, ["no-adopted-bearing"]],
    ["bearings", { draftBearings: 4 }, []],
    ["goals", { institutionsWithGoals: 0 }, ["no-approved-goal"]],
    ["goals", { submittedGoals: 2 }, ["goals-undecided"]],
    ["followUp", { frozenPeriods: 1 }, ["periods-not-frozen"]],
    ["followUp", { reportingPeriods: 0, frozenPeriods: 0 }, ["no-reporting-period"]],
  ])("%s with %j", (step, facts, codes) => {
    expect(missingToClose(step, { ...complete, ...facts }).map(({ code }) => code)).toEqual(codes);
  });
});
