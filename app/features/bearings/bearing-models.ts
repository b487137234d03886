import type { BearingState } from "#app/domain/bearings/bearing-state.ts";

/** A theme a bearing comes from, with its meeting and how much was said under it. */
export type ThemeOrigin = {
  readonly id: string;
  readonly title: string;
  readonly meetingId: string;
  readonly meetingTitle: string;
  readonly heldOn: string;
  readonly contributionCount: number;
};

export type PreviousBearing = {
  readonly id: string;
  readonly title: string;
  readonly adoptedOn: string | null;
};

/** A bearing as it stands in a round's list. */
export type BearingInList = {
  readonly id: string;
  readonly state: BearingState;
  readonly title: string;
  readonly text: string;
  readonly adoptedOn: string | null;
  readonly decisionText: string;
  readonly pendingNumber: number | null;
  readonly pendingTitle: string | null;
  readonly pendingText: string | null;
  readonly pendingReason: string | null;
  readonly withdrawReason: string;
  readonly withdrawnOn: string | null;
  readonly commentCount: number;
  readonly themes: readonly ThemeOrigin[];
  readonly previous: PreviousBearing | null;
};
