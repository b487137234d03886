import { ok, type Result, refused } from "../result.ts";
import type { StepState } from "./step.ts";

/** How the dialogue meetings are held (R4-04 to R4-06), or several models side by side. */
export const dialogueModels = ["sameType", "crossCutting", "individual", "mixed"] as const;
export type DialogueModel = (typeof dialogueModels)[number];

export type DialogueFormDecision = {
  readonly decidedOn: string;
  /** The other committees that joint meetings are to be held with. */
  readonly committeeIds: readonly string[];
};

/**
 * Whether the committee's decision on the form of the dialogue can be recorded (R4-03). It belongs to the
 * knowledge step. Refused: `step-not-open`; `decided-in-future` at `decidedOn` (ISO dates); `unknown-choice` at
 * `committeeIds` for a committee that is not one of the others in use.
 */
export function checkDialogueForm(
  decision: DialogueFormDecision,
  about: {
    readonly knowledge: StepState;
    readonly today: string;
    readonly otherCommitteeIds: readonly string[];
  },
): Result<undefined, "step-not-open" | "decided-in-future" | "unknown-choice"> {
  if (about.knowledge !== "open") return refused("step-not-open");
  if (decision.decidedOn > about.today) {
    return refused("decided-in-future", { field: "decidedOn" });
  }
  if (decision.committeeIds.some((id) => !about.otherCommitteeIds.includes(id))) {
    return refused("unknown-choice", { field: "committeeIds" });
  }
  return ok();
}
