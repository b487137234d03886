import type { StepName } from "#app/domain/cycle/step.ts";
import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { ResultsOfPeriod } from "#app/domain/follow-up/result-period.ts";
import type { StatusCounts } from "#app/domain/scorecard/committee-overview.ts";
import type { Concern } from "../indicators/early-warning/early-warning-model.ts";

/** Something that waits for this person: what, until when, and about how long it takes. */
export type Task = {
  readonly kind: TaskKind;
  readonly href: string;
  /** The places of the task's sentence: a name, a title, a count. */
  readonly details: Readonly<Record<string, string | number>>;
  readonly dueOn: string | null;
  readonly minutes: number;
};

export type TaskKind =
  | "prepareMeeting"
  | "rewriteGoal"
  | "writeGoal"
  | "writeGoals"
  | "reportOnGoal"
  | "enterMeasurements"
  | "fillInFigures"
  | "answerQuestion"
  | "confirmColour"
  | "decideGoals"
  | "decideDialogueForm"
  | "adoptBearings"
  | "commentBearings"
  | "readAnswer"
  | "closeStep"
  | "moveOn";

export type HomeMeeting = {
  readonly key: string;
  readonly href: string;
  readonly title: string;
  readonly committeeName: string;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly place: string;
};

export type HomeCommittee = {
  readonly slug: string;
  readonly name: string;
  readonly year: number | null;
  readonly openStep: StepName | null;
  readonly counts: StatusCounts;
  readonly goals: number;
  /** Which periods the colours are from, the newest first. */
  readonly resultsFrom: readonly ResultsOfPeriod[];
  /** The person serves on it, or it decides on the person's institution. */
  readonly isOwn: boolean;
};

export type HomeInstitution = {
  readonly slug: string;
  readonly name: string;
  readonly goals: readonly {
    readonly id: string;
    readonly title: string;
    readonly status: GoalStatus;
    readonly resultsFrom: readonly ResultsOfPeriod[];
  }[];
};

/** A goal that is not met, for those who answer for the whole organisation. */
export type HomeRedGoal = {
  readonly id: string;
  readonly title: string;
  readonly institutionName: string;
  readonly committeeName: string;
  readonly resultsFrom: readonly ResultsOfPeriod[];
};

/** What the one who looks after people and access keeps an eye on. */
export type HomeSystem = { readonly people: number; readonly withoutRole: number };

export type HomeModel = {
  readonly name: string;
  /** False for a person whom nobody has given a role yet: there is nothing such a person may see. */
  readonly hasRole: boolean;
  /** False for roles that nothing is ever asked of here, such as a board's. */
  readonly getsTasks: boolean;
  readonly tasks: readonly Task[];
  readonly meetings: readonly HomeMeeting[];
  /** What may be going wrong where this person has a part. */
  readonly concerns: readonly Concern[];
  readonly committees: readonly HomeCommittee[];
  readonly institutions: readonly HomeInstitution[];
  /** Null for those who do not answer for all committees. */
  readonly redGoals: readonly HomeRedGoal[] | null;
  readonly system: HomeSystem | null;
};
