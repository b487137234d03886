/** Counts and a day that say how far a round has come; what closing a step asks for and the cycle path shows. */
export type RoundFacts = {
  readonly knowledgeItems: number;
  /** 1 when the committee has decided on the form of the dialogue. */
  readonly dialogueForms: number;
  readonly dialogueMeetings: number;
  readonly closedDialogueMeetings: number;
  readonly draftBearings: number;
  readonly adoptedBearings: number;
  /** ISO date on which the committee last adopted a text of the round; null before that. */
  readonly bearingsAdoptedOn: string | null;
  /**
   * Core-service institutions of the committee in use, and those with an approved goal of the term that serves a bearing
   * of the round, or one that such a bearing carries on.
   */
  readonly institutions: number;
  readonly institutionsWithGoals: number;
  /** Goals of the round that wait for the committee's decision. */
  readonly submittedGoals: number;
  readonly reportingPeriods: number;
  readonly frozenPeriods: number;
};
