import type { Flag, Owned, RowVersion } from "./columns.ts";

export type StepName = "knowledge" | "dialogue" | "bearings" | "goals" | "followUp";

/** One committee's year in the cycle. */
export type RoundTable = Owned & {
  committeeId: string;
  councilTermId: string;
  year: number;
  /** The round whose follow-up opened this one. */
  previousRoundId: string | null;
  openedAt: string;
  version: RowVersion;
};

export type RoundStepTable = Owned & {
  roundId: string;
  step: StepName;
  state: "planned" | "open" | "closed";
  startsOn: string | null;
  dueOn: string | null;
  version: RowVersion;
};

/** The log of a step: who opened, closed or re-opened it, and why. Never changed. */
export type RoundStepEventTable = Owned & {
  roundId: string;
  step: StepName;
  action: "opened" | "closed" | "reopened";
  reason: string;
  at: string;
  personId: string | null;
};

/** The committee's decision on the form of the dialogue (one per round). */
export type DialogueFormTable = Owned & {
  roundId: string;
  model: "sameType" | "crossCutting" | "individual" | "mixed";
  facilitation: string;
  decisionText: string;
  decidedOn: string;
  version: RowVersion;
};

/** The committees that a joint dialogue is to be held with. */
export type DialogueFormCommitteeTable = Owned & {
  dialogueFormId: string;
  committeeId: string;
};

export type CommitteeMeetingTable = Owned & {
  committeeId: string;
  roundId: string;
  step: StepName;
  title: string;
  heldOn: string;
  startsAtTime: string;
  place: string;
  decisionText: string;
  isHeld: Flag;
  version: RowVersion;
};
