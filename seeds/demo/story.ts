import type { StepName, StepState } from "#app/domain/cycle/step.ts";
import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { Perspective } from "#app/domain/indicators/checks/checked-indicator.ts";

/** The demo municipality as plain words and figures; `tell-story.ts` writes it through the factories. */
export type CommitteeStory = {
  readonly slug: string;
  readonly name: string;
  readonly purpose: string;
  readonly chair: PersonStory;
  readonly members: readonly PersonStory[];
  readonly areas: readonly {
    readonly name: string;
    readonly penHolder: "administration" | "institutionLeader";
  }[];
  readonly institutions: readonly {
    readonly slug: string;
    readonly name: string;
    /** Name of its area, and of its type among the municipality's five. */
    readonly area: string;
    readonly type: InstitutionTypeName;
    readonly district: string;
    readonly leader: PersonStory;
    readonly boardChair?: PersonStory;
  }[];
  readonly rounds: readonly RoundStory[];
};

export type InstitutionTypeName =
  | "Skole"
  | "Daginstitution"
  | "Plejecenter"
  | "Fagcenter"
  | "Kultur- og fritidstilbud";

export type PersonStory = { readonly name: string; readonly title: string };

export type RoundStory = {
  readonly year: number;
  readonly steps: Record<
    StepName,
    { readonly state: StepState; readonly startsOn: string; readonly dueOn: string }
  >;
  readonly meetings: readonly {
    readonly step: StepName;
    readonly title: string;
    readonly heldOn: string;
    readonly time: string;
    readonly place: string;
    /** Empty until the meeting has been held. */
    readonly decisionText: string;
    readonly isHeld: boolean;
  }[];
  readonly dialogueForm: {
    readonly model: "sameType" | "crossCutting" | "individual" | "mixed";
    readonly facilitation: string;
    readonly decidedOn: string;
    readonly decisionText: string;
  };
  readonly knowledge: readonly KnowledgeStory[];
  readonly dialogue: readonly DialogueStory[];
  readonly bearings: readonly BearingStory[];
  readonly goals: readonly GoalStory[];
  readonly periods: readonly PeriodStory[];
};

export type PeriodStory = {
  readonly kind: "interim" | "yearEnd";
  readonly year: number;
  readonly opensOn: string;
  readonly dueOn: string;
  readonly state: "planned" | "open" | "frozen";
};

export type KnowledgeStory = {
  readonly title: string;
  readonly source: string;
  readonly sourceOn: string;
} & (
  | { readonly kind: "text"; readonly body: string }
  | { readonly kind: "link"; readonly body: string; readonly url: string }
  | {
      readonly kind: "series";
      readonly body: string;
      readonly unit: string;
      /** Year and value as decimal text; null where the figure is missing. */
      readonly points: readonly (readonly [period: string, value: string | null])[];
    }
);

export type DialogueStory = {
  readonly key: string;
  readonly model: "sameType" | "crossCutting" | "individual";
  readonly title: string;
  /** Mandatory in the cross-cutting model, empty otherwise. */
  readonly theme: string;
  readonly heldOn: string;
  readonly time: string;
  readonly place: string;
  /** Slugs; in the model "sameType" all institutions of that type. */
  readonly institutions: readonly string[];
  /** Slugs of the committees beside the one that calls the meeting. */
  readonly jointWith?: readonly string[];
  readonly state: "planned" | "closed";
  readonly agenda: readonly { readonly title: string; readonly minutes: number }[];
  readonly summary: string;
  readonly preparations: readonly {
    readonly institution: string;
    readonly staffDialogue: string;
    readonly staffDialogueOn: string;
    readonly boardDialogue: string;
    readonly boardDialogueOn: string;
    readonly status: string;
    readonly conditions: string;
    readonly challenges: string;
    readonly developmentNeeds: string;
  }[];
  readonly themes: readonly {
    readonly title: string;
    readonly contributions: readonly {
      readonly text: string;
      /** An institution's slug, or the name of the chair or a member. */
      readonly from: { readonly institution: string } | { readonly politician: string };
    }[];
  }[];
};

export type BearingStory = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** Where it comes from: a dialogue meeting's key and the title of a theme there. */
  readonly themes: readonly { readonly meeting: string; readonly theme: string }[];
  readonly state: "draft" | "adopted";
  readonly adoptedOn?: string;
  readonly decisionText?: string;
  /** Key of the bearing of the round before that it carries on. */
  readonly carriesOn?: string;
  readonly comments: readonly { readonly by: string; readonly text: string; readonly at: string }[];
};

export type GoalStory = {
  readonly institution: string;
  readonly title: string;
  readonly kind?: "productivity";
  readonly bearings: readonly string[];
  readonly background: string;
  readonly statement: string;
  readonly expectedEffect: string;
  readonly followUpPlan: string;
  readonly qualitativeEvidence?: string;
  readonly positiveConsequences?: string;
  readonly negativeConsequences?: string;
  readonly responsible: string;
  readonly actions: readonly { readonly text: string; readonly dueOn: string }[];
  readonly indicators: readonly IndicatorStory[];
  readonly decidedOn: string;
  readonly reports: readonly ({ readonly kind: "interim" | "yearEnd" } & ReportStory)[];
  readonly question?: {
    readonly by: string;
    readonly text: string;
    readonly askedAt: string;
    readonly answer?: string;
    readonly answeredAt?: string;
  };
  /** A later version, approved again: what differs and why. */
  readonly revision?: {
    readonly budgetYear: number;
    readonly reason: string;
    readonly statement: string;
    readonly decidedOn: string;
  };
};

export type IndicatorStory = {
  readonly number: string;
  readonly name: string;
  /** Where it stands in the balanced scorecard. */
  readonly perspective: Perspective;
  readonly description: string;
  readonly unit: string;
  readonly direction: "higher" | "lower";
  readonly baselineRaw: string;
  readonly baselineYear: number;
  /** Year and target in its own words, such as "mindst 90 %". */
  readonly targets: readonly (readonly [year: number, raw: string])[];
  readonly measurements: readonly (readonly [year: number, raw: string, note?: string])[];
  readonly dataSource: string;
};

export type ReportStory = {
  readonly status: GoalStatus;
  readonly effectAchieved: string;
  readonly evidence?: string;
  /** Mandatory where the status is red. */
  readonly explanation?: string;
  readonly remedy?: string;
  /** Mandatory where the status differs from what the indicators suggest. */
  readonly deviationReason?: string;
};
