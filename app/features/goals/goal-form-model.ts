import type { MissingPart } from "#app/domain/goals/goal-template.ts";
import type { GoalContents } from "#app/domain/goals/goal-text.ts";
import type { GoalWarning } from "#app/domain/goals/goal-warnings.ts";
import type { ReadVersion } from "./goal.schema.ts";
import type { GoalPlaceModel } from "./goal-page-model.ts";

export type OwnFieldModel = {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly isRequired: boolean;
};

/** What can be chosen on the form. */
export type GoalFormChoices = {
  readonly bearings: readonly {
    readonly id: string;
    readonly title: string;
    readonly text: string;
    readonly year: number;
    readonly isInForce: boolean;
  }[];
  readonly overallGoals: readonly {
    readonly id: string;
    readonly title: string;
    /** The service whose goal it is; null for the whole organisation's. */
    readonly areaName: string | null;
    readonly parentTitle: string | null;
    readonly isInUse: boolean;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly name: string;
    readonly isShared: boolean;
    readonly baselineRaw: string;
    readonly baselineYear: number | null;
  }[];
  readonly sources: readonly {
    readonly id: string;
    readonly title: string;
    readonly source: string;
    readonly sourceOn: string;
  }[];
  readonly fields: readonly OwnFieldModel[];
};

export type GoalFormModel = {
  readonly place: GoalPlaceModel;
  readonly choices: GoalFormChoices;
  readonly warnings: readonly GoalWarning[];
  /** The goal that is edited, and null for one that has not been saved yet. */
  readonly goal: {
    readonly id: string;
    readonly read: ReadVersion;
    readonly contents: GoalContents;
    readonly missing: readonly MissingPart[];
    readonly returnReason: string;
    readonly reasonKind: "initial" | "budget" | "other";
    readonly budgetYear: number | null;
  } | null;
  /** Why nothing can be written here now. */
  readonly closed: "step-not-open" | "support-function" | null;
};
