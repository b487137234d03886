/** What a municipality sets up before its first round, in the order in which one thing needs the other. */
export const setUpSteps = [
  "councilTerm",
  "committees",
  "areas",
  "institutionTypes",
  "institutions",
  "persons",
  "chairs",
  "leaders",
  "round",
] as const;

export type SetUpStep = (typeof setUpSteps)[number];

export type SetUpFigures = {
  /** Whether a council term in use holds today. */
  readonly hasCurrentTerm: boolean;
  readonly committees: number;
  readonly areas: number;
  readonly institutionTypes: number;
  readonly institutions: number;
  readonly persons: number;
  readonly committeesWithoutChair: number;
  /** Institutions in the cycle that nobody leads; support functions are outside it (R4-23). */
  readonly institutionsWithoutLeader: number;
  readonly rounds: number;
};

/** Which steps of the setting up are done. A step that counts what lacks something is done when none does. */
export function setUpProgress(figures: SetUpFigures): Record<SetUpStep, boolean> {
  return {
    councilTerm: figures.hasCurrentTerm,
    committees: figures.committees > 0,
    areas: figures.areas > 0,
    institutionTypes: figures.institutionTypes > 0,
    institutions: figures.institutions > 0,
    // The one who set the municipality up is the first person; alone, nobody can hold a dialogue.
    persons: figures.persons > 1,
    chairs: figures.committees > 0 && figures.committeesWithoutChair === 0,
    leaders: figures.institutions > 0 && figures.institutionsWithoutLeader === 0,
    round: figures.rounds > 0,
  };
}
