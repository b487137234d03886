import type { GoalProgress } from "#app/domain/goals/first-year.ts";
import type { GoalKind, VersionState } from "#app/domain/goals/goal-text.ts";
import type { RoundFrame } from "../cycle/round-frame.ts";

export type ListedGoalModel = {
  readonly id: string;
  readonly title: string;
  readonly kind: GoalKind;
  /** The state of the version that is shown. */
  readonly state: VersionState;
  /** The state of a newer version beside an approved one, where the reader may see it. */
  readonly underway: VersionState | null;
  readonly bearings: readonly string[];
  /** None of its bearings is one of the round, though the round has adopted its own. */
  readonly isLeftBehind: boolean;
  readonly approvedOn: string | null;
  readonly isRetired: boolean;
  /** The year of the earlier round that it was set in. */
  readonly fromYear: number | null;
};

export type InstitutionGoalsModel = {
  readonly slug: string;
  readonly name: string;
  readonly type: string;
  readonly progress: GoalProgress;
  readonly goals: readonly ListedGoalModel[];
  /** How many goals the institution has, where that is more than the soft limit. */
  readonly tooMany: number | null;
  readonly mayDraft: boolean;
  readonly mayOrder: boolean;
};

/** The views of the list, by their place in the address. */
export const goalViews = ["all", "waiting", "approved", "missing"] as const;
export type GoalView = (typeof goalViews)[number];

export type GoalListModel = {
  readonly frame: RoundFrame;
  readonly view: GoalView;
  readonly institutions: readonly InstitutionGoalsModel[];
  readonly counts: {
    readonly institutions: number;
    /** Institutions whose goals the committee has. */
    readonly submitted: number;
    readonly approvedInstitutions: number;
    readonly goals: number;
    readonly waiting: number;
    readonly approvedGoals: number;
  };
  /** Whether the committee has adopted the bearings that the round's goals are to serve. */
  readonly hasBearings: boolean;
  /** Titles of the round's bearings that no living goal serves yet. */
  readonly uncovered: readonly string[];
  readonly softLimit: number;
  readonly deadline: {
    readonly dueOn: string;
    readonly firstYearEndsOn: string | null;
    readonly isPast: boolean;
  };
  /** The goal the chair decides on next. */
  readonly nextToDecide: string | null;
};
