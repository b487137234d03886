import { describe, expect, test } from "vitest";
import { checkPreparation, missingInPreparation, type Preparation } from "./preparation.ts";

const whole: Preparation = {
  staffDialogue: "All staff met.",
  staffDialogueOn: "2027-02-10",
  boardDialogue: "",
  boardDialogueOn: null,
  status: "On course.",
  conditions: "As before.",
  challenges: "Absence.",
  developmentNeeds: "Time.",
};
const today = "2027-03-01";

describe("handing in a preparation", () => {
  test.each<[string, Partial<Preparation>, string | null, string?]>([
    ["that is whole", {}, null],
    ["with a board dialogue", { boardDialogue: "Agreed.", boardDialogueOn: "2027-02-17" }, null],
    ["held today", { staffDialogueOn: today }, null],
    ["held tomorrow", { staffDialogueOn: "2027-03-02" }, "dialogue-in-future", "staffDialogueOn"],
    [
      "with a board tomorrow",
      { boardDialogueOn: "2027-03-02" },
      "dialogue-in-future",
      "boardDialogueOn",
    ],
    ["without the staff's date", { staffDialogueOn: null }, "needed", "staffDialogueOn"],
    ["without the staff's words", { staffDialogue: " " }, "needed", "staffDialogue"],
    ["without status", { status: "" }, "needed", "status"],
    ["without conditions", { conditions: "" }, "needed", "conditions"],
    ["without challenges", { challenges: "" }, "needed", "challenges"],
    ["without needs", { developmentNeeds: "" }, "needed", "developmentNeeds"],
    [
      "with a board date only",
      { boardDialogueOn: "2027-02-17" },
      "board-incomplete",
      "boardDialogue",
    ],
    ["with a board text only", { boardDialogue: "Agreed." }, "board-incomplete", "boardDialogueOn"],
  ])("%s", (_, change, code, field) => {
    const result = checkPreparation({ ...whole, ...change }, today, true);
    expect(result.ok ? null : result.refusal.code).toBe(code);
    if (!result.ok) expect(result.refusal.field).toBe(field);
  });
});

test("a draft may be empty, but not tell of what has not been held", () => {
  const empty = Object.fromEntries(
    Object.keys(whole).map((name) => [name, name.endsWith("On") ? null : ""]),
  ) as unknown as Preparation;
  expect(checkPreparation(empty, today, false).ok).toBe(true);
  expect(checkPreparation({ ...empty, staffDialogueOn: "2027-04-01" }, today, false).ok).toBe(
    false,
  );
  expect(missingInPreparation(empty)).toHaveLength(6);
  expect(missingInPreparation(whole)).toEqual([]);
});
