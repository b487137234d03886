import { describe, expect, test } from "vitest";
import { checkDecision, checkMeetingPlan } from "./committee-meeting.ts";
import { checkDialogueForm } from "./dialogue-form.ts";
import type { StepState } from "./step.ts";

const codeOf = (result: { ok: true } | { ok: false; refusal: { code: string } }) =>
  result.ok ? null : result.refusal.code;

describe("a committee's meeting", () => {
  test.each<[StepState, string | null]>([
    ["planned", null],
    ["open", null],
    ["closed", "step-closed"],
  ])("is planned in a step that is %s", (step, code) => {
    expect(codeOf(checkMeetingPlan(step))).toBe(code);
  });

  test.each<[string, StepState, string | null]>([
    ["2027-03-01", "open", null],
    ["2027-02-01", "open", null],
    ["2027-03-02", "open", "meeting-not-held-yet"],
    ["2027-02-01", "closed", "step-closed"],
  ])("of %s decides in a step that is %s", (heldOn, step, code) => {
    expect(codeOf(checkDecision({ heldOn }, step, "2027-03-01"))).toBe(code);
  });
});

describe("the form of the dialogue", () => {
  const about = { knowledge: "open", today: "2027-03-01", otherCommitteeIds: ["health"] } as const;
  test.each<[string, string, string[], StepState, string | null]>([
    ["alone", "2027-03-01", [], "open", null],
    ["with another committee", "2027-02-01", ["health"], "open", null],
    ["with an unknown one", "2027-02-01", ["health", "?"], "open", "unknown-choice"],
    ["tomorrow", "2027-03-02", [], "open", "decided-in-future"],
    ["after the step", "2027-03-01", [], "closed", "step-not-open"],
    ["before the step", "2027-03-01", [], "planned", "step-not-open"],
  ])("%s", (_, decidedOn, committeeIds, knowledge, code) => {
    expect(codeOf(checkDialogueForm({ decidedOn, committeeIds }, { ...about, knowledge }))).toBe(
      code,
    );
  });
});
