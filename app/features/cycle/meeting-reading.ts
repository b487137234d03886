/** What can be read before a committee meets, by where it is read. */
export type ReadingKind =
  | "results"
  | "knowledge"
  | "dialogueForm"
  | "dialogues"
  | "drafts"
  | "decisionSheet"
  | "bearings"
  | "waitingGoals"
  | "goals"
  | "reports";

/** One thing to read before a meeting: how much there is, and about how long it takes. */
export type MeetingReading = {
  readonly kind: ReadingKind;
  readonly href: string;
  readonly count: number;
  /** A second figure of the sentence: comments on the drafts, goals not met, institutions that are done. */
  readonly other: number;
  readonly minutes: number;
};

/** A question from the committee, with the answer once there is one. */
export type MeetingQuestion = {
  readonly id: string;
  /** Where the answer is, or will be. */
  readonly href: string;
  /** The goal or the indicator that was asked about. */
  readonly subject: string;
  /** Whose it is; null for an indicator of the whole organisation. */
  readonly place: string | null;
  readonly text: string;
  /** Empty until someone has answered. */
  readonly answer: string;
};
