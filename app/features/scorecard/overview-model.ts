import type { BearingPlace } from "#app/domain/bearings/carried-on.ts";
import type { StepState } from "#app/domain/cycle/step.ts";
import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { ResultsOfPeriod } from "#app/domain/follow-up/result-period.ts";
import type { StatusCounts } from "#app/domain/scorecard/committee-overview.ts";
import type { RoundFrame } from "../cycle/round-frame.ts";
import type { DeviationModel } from "../follow-up/deviation-model.ts";
import type { Concern } from "../indicators/early-warning/early-warning-model.ts";

export type OverviewModel = {
  readonly frame: RoundFrame;
  readonly goalCount: number;
  readonly counts: StatusCounts;
  readonly resultsFrom: readonly ResultsOfPeriod[];
  readonly bearings: readonly OverviewBearing[];
  /** Whether goals are written now; a new bearing has none before that. */
  readonly goalsStep: StepState;
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
  /** How many goals could be accepted off target too; null for who may not accept any. */
  readonly deviationCandidates: number | null;
  readonly nextMeeting: NextMeeting | null;
  readonly flow: {
    readonly contributions: number;
    readonly themes: number;
    readonly bearings: number;
  };
  readonly mayManage: boolean;
};

/** A bearing under its newest text, with the goals it has had since it first was adopted. */
export type OverviewBearing = {
  readonly id: string;
  readonly title: string;
  /** The round that adopted the newest text. */
  readonly year: number;
  readonly place: BearingPlace;
  readonly goalCount: number;
  readonly counts: StatusCounts;
  readonly resultsFrom: readonly ResultsOfPeriod[];
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
  /** The status of the report before; null in the first one. */
  readonly previousStatus: GoalStatus | null;
  readonly words: string;
};

export type NextMeeting = {
  readonly href: string;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly place: string;
};
