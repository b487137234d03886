import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { ThreadContribution } from "./bearing-thread.ts";

/** What became of what was said at a dialogue meeting. */
export type MeetingOutcomesModel = {
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly contributions: readonly ThreadContribution[];
    readonly bearings: readonly {
      readonly id: string;
      readonly title: string;
      readonly state: "draft" | "adopted";
      readonly adoptedOn: string | null;
      readonly goals: readonly {
        readonly id: string;
        readonly title: string;
        readonly institutionName: string;
        /** The colour of the newest report. */
        readonly status: GoalStatus | null;
      }[];
    }[];
  }[];
  /** Contributions that stand under no theme. */
  readonly loose: readonly ThreadContribution[];
};
