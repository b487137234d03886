import { ok, type Result, refused } from "../result.ts";
import type { RoundFacts } from "./round-facts.ts";
import { type StepName, type StepState, steps } from "./step.ts";

export const stepActions = ["open", "close", "reopen"] as const;
export type StepAction = (typeof stepActions)[number];

export type MissingCode =
  | "knowledge-empty"
  | "dialogue-form-missing"
  | "no-dialogue-meetings"
  | "dialogue-meetings-open"
  | "no-adopted-bearing"
  | "no-approved-goal"
  | "goals-undecided"
  | "no-reporting-period"
  | "periods-not-frozen";

type Missing = { readonly code: MissingCode; readonly count: number };

const stateAfter: Record<StepAction, StepState> = { open: "open", close: "closed", reopen: "open" };

/**
 * The state of a step after it is opened, closed or re-opened (R4-01). A step opens when the one before it is
 * closed, and closes when nothing that it must bring is missing. Re-opening needs a reason and leaves later steps
 * as they are: what has been decided there stands until someone changes it.
 * Refused: `step-not-planned`, `step-not-open`, `step-not-closed` when the step is in another state;
 * `step-before-not-closed`; `reason-required`; and what `missingToClose` names first, with its count.
 */
export function changeStepState(
  states: Readonly<Record<StepName, StepState>>,
  change: { readonly step: StepName; readonly action: StepAction; readonly reason: string },
  facts: RoundFacts,
): Result<StepState> {
  const { step, action } = change;
  const before = steps[steps.indexOf(step) - 1];
  if (action === "open") {
    if (states[step] !== "planned") return refused("step-not-planned");
    if (before && states[before] !== "closed") return refused("step-before-not-closed");
  }
  if (action === "close") {
    if (states[step] !== "open") return refused("step-not-open");
    const [missing] = missingToClose(step, facts);
    if (missing) return refused(missing.code, { details: { count: missing.count } });
  }
  if (action === "reopen") {
    if (states[step] !== "closed") return refused("step-not-closed");
    if (change.reason.trim() === "") return refused("reason-required", { field: "reason" });
  }
  return ok(stateAfter[action]);
}

/** What a step still lacks before it can be closed, in the order in which it is done (R4-02, R4-03, R4-08, R4-10). */
export function missingToClose(step: StepName, facts: RoundFacts): readonly Missing[] {
  return demandsOfStep[step](facts).flatMap(([code, count]) =>
    count > 0 ? [{ code, count }] : [],
  );
}

type Demand = readonly [MissingCode, number];

const demandsOfStep: Record<StepName, (facts: RoundFacts) => readonly Demand[]> = {
  knowledge: (facts) => [
    ["knowledge-empty", lacking(facts.knowledgeItems)],
    ["dialogue-form-missing", lacking(facts.dialogueForms)],
  ],
  dialogue: (facts) => [
    ["no-dialogue-meetings", lacking(facts.dialogueMeetings)],
    ["dialogue-meetings-open", facts.dialogueMeetings - facts.closedDialogueMeetings],
  ],
  bearings: (facts) => [["no-adopted-bearing", lacking(facts.adoptedBearings)]],
  goals: (facts) => [
    ["no-approved-goal", lacking(facts.institutionsWithGoals)],
    ["goals-undecided", facts.submittedGoals],
  ],
  followUp: (facts) => [
    ["no-reporting-period", lacking(facts.reportingPeriods)],
    ["periods-not-frozen", facts.reportingPeriods - facts.frozenPeriods],
  ],
};

function lacking(count: number): number {
  return count === 0 ? 1 : 0;
}
