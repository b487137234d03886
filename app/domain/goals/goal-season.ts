import type { StepName, StepState } from "../cycle/step.ts";
import { ok, type Result, refused } from "../result.ts";

/** A step of one of the committee's rounds in the goal's council term. */
export type RoundStepState = {
  readonly roundId: string;
  readonly step: StepName;
  readonly state: StepState;
};

/**
 * Whether goals can be written, sent and decided on now. A goal that has not been approved belongs to its own
 * round's goal step, which must be open (R4-01). An approved goal holds for the whole term and is revised
 * when a budget is adopted (R4-22), so its new versions need only one of the committee's rounds in the same
 * term to be at the goals or at the follow-up. Refused: `step-not-open`.
 */
export function checkGoalSeason(
  goal: { readonly roundId: string; readonly approvedNumber: number | null },
  steps: readonly RoundStepState[],
): Result<undefined, "step-not-open"> {
  const isOpen = steps.some(
    ({ roundId, step, state }) =>
      state === "open" &&
      (goal.approvedNumber === null
        ? roundId === goal.roundId && step === "goals"
        : step === "goals" || step === "followUp"),
  );
  return isOpen ? ok() : refused("step-not-open");
}

/** Only core services have goals in the cycle; support functions are steered by the top management (R4-23). Refused: `support-function`. */
export function checkTakesPart(institution: {
  readonly scope: "core" | "support";
  readonly committeeId: string | null;
}): Result<string, "support-function"> {
  if (institution.scope === "support" || institution.committeeId === null) {
    return refused("support-function");
  }
  return ok(institution.committeeId);
}
