import type { StepName } from "#app/domain/cycle/step.ts";

/** Where a committee's newest round stands: the step it is at, or closed altogether. */
export type RoundStanding = {
  readonly year: number;
  readonly step: StepName | null;
  readonly state: "planned" | "open" | "closed";
  readonly dueOn: string | null;
};
