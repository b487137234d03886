/** Goals develop the work; productivity goals are allowed, but draw a warning (R4-15). */
export const goalKinds = ["development", "productivity"] as const;
export type GoalKind = (typeof goalKinds)[number];

export const versionStates = ["draft", "submitted", "approved", "returned"] as const;
export type VersionState = (typeof versionStates)[number];

/** The running text of a goal: one template for all areas (R4-11). */
export type GoalText = {
  readonly kind: GoalKind;
  readonly title: string;
  readonly background: string;
  readonly statement: string;
  readonly expectedEffect: string;
  readonly followUpPlan: string;
  readonly qualitativeEvidence: string;
  readonly positiveConsequences: string;
  readonly negativeConsequences: string;
  readonly responsible: string;
};

/** Where an action stands in time is optional: some run all through the term. */
export type GoalAction = { readonly text: string; readonly dueOn: string | null };

/** An answer to one of the organisation's own fields of the template. */
export type FieldAnswer = { readonly fieldId: string; readonly value: string };

/** All that one version of a goal says, and what it is tied to. */
export type GoalContents = GoalText & {
  readonly bearingIds: readonly string[];
  /** The overall goals it serves, the organisation's and its service's (R3-26); it need not serve any. */
  readonly overallGoalIds: readonly string[];
  readonly indicatorIds: readonly string[];
  readonly sourceIds: readonly string[];
  readonly actions: readonly GoalAction[];
  readonly answers: readonly FieldAnswer[];
};
