import { ok, type Result, refused } from "../result.ts";
import type { StepState } from "./step.ts";

/**
 * Whether a committee's meeting in a round can be planned or changed: its step must not be closed.
 * Refused: `step-closed`.
 */
export function checkMeetingPlan(step: StepState): Result<undefined, "step-closed"> {
  return step === "closed" ? refused("step-closed") : ok();
}

/**
 * Whether a decision can be recorded for a meeting: on the day itself or later (ISO dates), in a step that is
 * not closed. Refused: `step-closed`, `meeting-not-held-yet`.
 */
export function checkDecision(
  meeting: { readonly heldOn: string },
  step: StepState,
  today: string,
): Result<undefined, "step-closed" | "meeting-not-held-yet"> {
  if (step === "closed") return refused("step-closed");
  if (meeting.heldOn > today) return refused("meeting-not-held-yet");
  return ok();
}
