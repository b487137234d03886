import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";

/** All that one bearing ties together, from what was said to what came of it. */
export type BearingThread = {
  readonly bearing: {
    readonly id: string;
    readonly title: string;
    readonly state: "draft" | "adopted" | "withdrawn";
    readonly adoptedOn: string | null;
    readonly year: number;
  };
  /** The bearings of earlier rounds that it carries on, the nearest first. */
  readonly predecessors: readonly {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly adoptedOn: string | null;
  }[];
  readonly meetings: readonly ThreadMeeting[];
  readonly themes: readonly ThreadTheme[];
  readonly goals: readonly ThreadGoal[];
};

export type ThreadMeeting = {
  readonly id: string;
  readonly title: string;
  readonly heldOn: string;
  readonly persons: readonly { readonly name: string; readonly title: string }[];
  readonly institutions: readonly string[];
};

export type ThreadTheme = {
  readonly id: string;
  readonly title: string;
  readonly meetingId: string;
  readonly contributions: readonly ThreadContribution[];
};

export type ThreadContribution = {
  readonly id: string;
  readonly text: string;
  readonly by: string;
};

export type ThreadGoal = {
  readonly id: string;
  readonly title: string;
  readonly state: "draft" | "submitted" | "approved" | "returned";
  readonly isRetired: boolean;
  readonly institutionName: string;
  /** The bearing it names, where that is a predecessor of this one. */
  readonly bearingId: string;
  /** What it serves of the organisation's and its service's own goals. */
  readonly overallGoals: readonly { readonly id: string; readonly title: string }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly measured: { readonly raw: string; readonly year: number } | null;
  }[];
  /** Handed-in reports, the newest first. */
  readonly reports: readonly {
    readonly id: string;
    readonly status: GoalStatus | null;
    readonly kind: "interim" | "yearEnd";
    readonly year: number;
    readonly effectAchieved: string;
  }[];
};
