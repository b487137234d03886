import type { Flag, Owned, RowVersion } from "./columns.ts";

export type DialogueMeetingTable = Owned & {
  /** The round of the committee that calls the meeting; joint committees are listed beside it. */
  roundId: string;
  model: "sameType" | "crossCutting" | "individual";
  title: string;
  /** Mandatory in the cross-cutting model. */
  theme: string;
  heldOn: string;
  startsAtTime: string;
  place: string;
  facilitatorId: string | null;
  state: "planned" | "running" | "closed";
  summary: string;
  startedAt: string | null;
  closedAt: string | null;
  version: RowVersion;
};

/** The committees that hold the meeting together with the one that calls it. */
export type DialogueMeetingCommitteeTable = Owned & {
  dialogueMeetingId: string;
  committeeId: string;
};
export type DialogueMeetingInstitutionTable = Owned & {
  dialogueMeetingId: string;
  institutionId: string;
};

/** Who was there. */
export type AttendanceTable = Owned & { dialogueMeetingId: string; personId: string };

export type AgendaItemTable = Owned & {
  dialogueMeetingId: string;
  /** Empty for the opening on last round's goals, which every language names in its own words. */
  title: string;
  minutes: number;
  position: number;
  startedAt: string | null;
  endedAt: string | null;
  /** The opening on last round's goals and effects stands first in every meeting and cannot be removed. */
  isFollowUp: Flag;
};

/** One leader's dialogue with staff and board before the meeting. */
export type PreparationTable = Owned & {
  dialogueMeetingId: string;
  institutionId: string;
  staffDialogue: string;
  staffDialogueOn: string | null;
  boardDialogue: string;
  boardDialogueOn: string | null;
  status: string;
  conditions: string;
  challenges: string;
  developmentNeeds: string;
  state: "draft" | "submitted";
  submittedAt: string | null;
  updatedAt: string;
  version: RowVersion;
};

export type ThemeTable = Owned & {
  dialogueMeetingId: string;
  title: string;
  position: number;
  version: RowVersion;
};

export type ContributionTable = Owned & {
  dialogueMeetingId: string;
  agendaItemId: string | null;
  themeId: string | null;
  text: string;
  /** Exactly one of the two: an institution's contribution or a politician's. */
  institutionId: string | null;
  personId: string | null;
  position: number;
  createdBy: string | null;
  createdAt: string;
  version: RowVersion;
};
