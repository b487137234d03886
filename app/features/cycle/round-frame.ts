import type { RoundFacts } from "#app/domain/cycle/round-facts.ts";
import type { StepName, StepState } from "#app/domain/cycle/step.ts";

/** What stands above every page of a round: the place with its switchers, and the five steps. */
export type RoundFrame = {
  readonly committee: { readonly id: string; readonly slug: string; readonly name: string };
  readonly term: { readonly name: string };
  readonly round: {
    readonly id: string;
    readonly year: number;
    readonly previousRoundId: string | null;
  };
  readonly steps: readonly RoundStep[];
  readonly facts: RoundFacts;
  /** ISO date where the municipality lies. */
  readonly today: string;
  /** Years of this committee's rounds, the newest first. */
  readonly years: readonly number[];
  readonly committees: readonly { readonly slug: string; readonly name: string }[];
};

export type RoundStep = {
  readonly step: StepName;
  readonly state: StepState;
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  /** When the committee next meets on the step, and when it last has met on it. */
  readonly meetsOn: string | null;
  readonly metOn: string | null;
  /** The day it was last closed, for a step that is closed; null where the log does not say. */
  readonly closedOn: string | null;
};
