import type { MeetingModel } from "#app/domain/dialogue/meeting-model.ts";
import type { MeetingState } from "#app/domain/dialogue/meeting-state.ts";
import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";

/** What the pages of a meeting are given to show. */
export type MeetingInList = {
  readonly id: string;
  readonly title: string;
  readonly model: MeetingModel;
  readonly theme: string;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly place: string;
  readonly state: MeetingState;
  readonly committees: readonly string[];
  readonly institutionCount: number;
  readonly submittedCount: number;
};

export type Decision = {
  readonly model: MeetingModel | "mixed";
  readonly facilitation: string;
  readonly decisionText: string;
  readonly decidedOn: string;
  readonly committees: readonly { readonly id: string; readonly name: string }[];
};

export type AgendaItemView = {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly isFollowUp: number;
};

export type ContributionView = {
  readonly id: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly institutionId: string | null;
  readonly personId: string | null;
  readonly themeId: string | null;
  readonly agendaItemId: string | null;
  readonly createdAt: string;
  readonly version: number;
};

export type PreparationView = {
  readonly staffDialogue: string;
  readonly staffDialogueOn: string | null;
  readonly boardDialogue: string;
  readonly boardDialogueOn: string | null;
  readonly status: string;
  readonly conditions: string;
  readonly challenges: string;
  readonly developmentNeeds: string;
  readonly state: "draft" | "submitted";
  readonly submittedAt: string | null;
  readonly updatedAt: string;
  readonly version: number;
};

/** A goal of the rounds before, as one comes to the meeting with it. */
export type GoalView = {
  readonly id: string;
  readonly title: string;
  readonly expectedEffect: string;
  readonly status: GoalStatus;
  readonly statusBefore: GoalStatus | null;
  readonly turned: boolean;
  readonly suggestedStatus: GoalStatus | null;
  readonly deviationReason: string;
  readonly effectAchieved: string;
  readonly explanation: string;
  readonly remedy: string;
};

export type SpeakerView = { readonly value: string; readonly name: string };

export type Speakers = {
  readonly institutions: readonly SpeakerView[];
  readonly politicians: readonly SpeakerView[];
};
