import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { StatusCounts } from "#app/domain/scorecard/committee-overview.ts";
import type { RoundFrame } from "../cycle/round-frame.ts";
import type { DeviationModel } from "../follow-up/deviation-model.ts";
import type { Concern } from "../indicators/early-warning/early-warning-model.ts";

export type OverviewModel = {
  readonly frame: RoundFrame;
  readonly goalCount: number;
  readonly counts: StatusCounts;
  readonly bearings: readonly {
    readonly id: string;
    readonly position: number;
    readonly title: string;
    readonly goalCount: number;
    readonly counts: StatusCounts;
  }[];
  readonly groups: readonly {
    readonly typeName: string;
    readonly rows: readonly {
      readonly slug: string;
      readonly name: string;
      readonly cells: readonly (OverviewCell | null)[];
    }[];
  }[];
  readonly turned: readonly ToldGoal[];
  readonly stillRed: readonly ToldGoal[];
  /** What may be going wrong at the committee's institutions before the year ends. */
  readonly concerns: readonly Concern[];
  /** What the committee has accepted off target, and holds today. */
  readonly deviations: readonly DeviationModel[];
  readonly nextMeeting: NextMeeting | null;
  readonly flow: {
    readonly contributions: number;
    readonly themes: number;
    readonly bearings: number;
  };
  readonly mayManage: boolean;
};

export type OverviewCell = {
  readonly worst: GoalStatus;
  readonly goals: number;
  /** Where the light leads: the goal itself, or the institution where there are several. */
  readonly goalId: string | null;
};

/** A goal with its colour and the institution's own words about it. */
export type ToldGoal = {
  readonly goalId: string;
  readonly title: string;
  readonly institutionName: string;
  readonly status: GoalStatus;
  readonly words: string;
};

export type NextMeeting = {
  readonly href: string;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly place: string;
};
