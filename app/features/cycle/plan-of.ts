import { type StepName, type StepState, steps } from "#app/domain/cycle/step.ts";
import type { RoundPlan } from "#app/domain/cycle/step-dates.ts";

type Step = {
  readonly step: StepName;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
};

/** The dates of a round's steps by the step; a step without a row has none. */
export function planOf(rows: readonly Step[]): RoundPlan {
  return byStep((step) => {
    const row = rows.find((one) => one.step === step);
    return { startsOn: row?.startsOn ?? null, dueOn: row?.dueOn ?? null };
  });
}

/** The states of a round's steps by the step; a step without a row is planned. */
export function statesOf(rows: readonly { readonly step: StepName; readonly state: StepState }[]) {
  return byStep((step) => rows.find((one) => one.step === step)?.state ?? "planned");
}

function byStep<Value>(answer: (step: StepName) => Value): Record<StepName, Value> {
  return Object.fromEntries(steps.map((step) => [step, answer(step)])) as Record<StepName, Value>;
}
