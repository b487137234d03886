/** Counts that say how far a round has come; what closing a step asks for and the cycle path shows. */
export type RoundFacts = {
  readonly knowledgeItems: number;
  /** 1 when the committee has decided on the form of the dialogue. */
  readonly dialogueForms: number;
  readonly dialogueMeetings: number;
  readonly closedDialogueMeetings: number;
  readonly draftBearings: number;
  readonly adoptedBearings: number;
  /** Core-service institutions of the committee in use, and those with an approved goal in the term. */
  readonly institutions: number;
  readonly institutionsWithGoals: number;
  /** Goals of the round that wait for the committee's decision. */
  readonly submittedGoals: number;
  readonly reportingPeriods: number;
  readonly frozenPeriods: number;
};
