import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { MissingPart } from "#app/domain/goals/goal-template.ts";
import type { GoalAction, GoalText, VersionState } from "#app/domain/goals/goal-text.ts";
import type { DeviationModel } from "../follow-up/deviation-model.ts";
import type { Suggestion } from "../follow-up/suggestion.ts";
import type { IndicatorSummary } from "../indicators/load-indicator-summaries.server.ts";
import type { QuestionModel } from "../questions/question-model.ts";
import type { ThreadStripModel } from "../thread/thread-strip-model.ts";

/** Where a goal belongs: for the line above the heading and the links. */
export type GoalPlaceModel = {
  readonly institution: { readonly name: string; readonly slug: string; readonly type: string };
  readonly committee: { readonly name: string; readonly slug: string };
  readonly term: string;
  readonly year: number;
};

/** One version of a goal as lists of versions show it. */
export type VersionModel = {
  readonly number: number;
  readonly state: VersionState;
  readonly isInForce: boolean;
  readonly reasonKind: "initial" | "budget" | "other";
  readonly budgetYear: number | null;
  readonly reason: string;
  readonly decidedOn: string | null;
  readonly submittedOn: string | null;
};

/** An overall goal that a goal serves, with the one above it. */
export type ServedOverallGoal = {
  readonly id: string;
  readonly title: string;
  /** The service whose goal it is; null for the whole organisation's. */
  readonly areaName: string | null;
  readonly isInUse: boolean;
  readonly parent: { readonly id: string; readonly title: string } | null;
};

/** A version with all it says: the whole template, with names for ids. */
export type GoalContentsModel = GoalText & {
  readonly bearings: readonly {
    readonly id: string;
    readonly title: string;
    readonly year: number;
    readonly isInForce: boolean;
  }[];
  readonly overallGoals: readonly ServedOverallGoal[];
  readonly indicators: readonly IndicatorSummary[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly sourceOn: string;
  }[];
  readonly actions: readonly GoalAction[];
  readonly answers: readonly { readonly label: string; readonly value: string }[];
};

export type ReportModel = {
  readonly id: string;
  readonly kind: "interim" | "yearEnd";
  readonly year: number;
  readonly status: GoalStatus;
  readonly suggestedStatus: GoalStatus | null;
  /** What the indicators suggested then, with their figures. */
  readonly suggestion: Suggestion | null;
  readonly deviationReason: string;
  readonly effectAchieved: string;
  readonly evidence: string;
  readonly explanation: string;
  readonly remedy: string;
  readonly correctionReason: string;
  readonly submittedAt: string | null;
  /** Who handed it in, and with it set the colour. */
  readonly submittedByName: string | null;
  readonly isFrozen: boolean;
  /** A later entry corrects this one. */
  readonly isCorrected: boolean;
};

/** What the reader may do with the goal as it stands now. */
export type GoalChoices = {
  readonly edit: boolean;
  readonly submit: boolean;
  readonly withdraw: boolean;
  readonly decide: boolean;
  readonly revise: boolean;
  readonly discard: boolean;
  readonly retire: boolean;
  readonly restore: boolean;
  readonly ask: boolean;
  readonly answer: boolean;
  /** The period whose report is open, where the reader writes it. */
  readonly reportPeriodId: string | null;
};

export type GoalPageModel = {
  readonly id: string;
  readonly place: GoalPlaceModel;
  readonly retired: { readonly at: string; readonly reason: string } | null;
  /** Locks the row of the goal itself, for giving it up. */
  readonly goalVersion: number;
  /** The version that is shown, and how often it has been saved. */
  readonly shown: VersionModel & { readonly version: number; readonly returnReason: string };
  /** The text that a move is made on: the latest version, as the reader has seen it. */
  readonly latest: { readonly number: number; readonly version: number };
  readonly contents: GoalContentsModel;
  /** A later version than the one shown, that the reader may see. */
  readonly underway: VersionModel | null;
  readonly versions: readonly VersionModel[];
  readonly reports: readonly ReportModel[];
  readonly questions: readonly QuestionModel[];
  readonly missing: readonly MissingPart[];
  readonly may: GoalChoices;
  readonly strip: ThreadStripModel;
  readonly deviations: readonly DeviationModel[];
  readonly mayAcceptDeviation: boolean;
};
