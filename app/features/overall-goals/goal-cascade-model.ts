import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import type { GoalCascade, GoalCascadeTree } from "#app/domain/scorecard/goal-cascade.ts";
import type { OverallIndicator } from "./load-overall-indicators.server.ts";

export type CascadeOverallGoal = {
  readonly id: string;
  readonly parentId: string | null;
  readonly title: string;
  /** The service whose goal it is; null for the whole organisation's. */
  readonly areaName: string | null;
  readonly indicators: readonly OverallIndicator[];
};

export type CascadeGoal = {
  readonly goalId: string;
  readonly title: string;
  readonly institutionId: string;
  readonly institution: { readonly name: string; readonly slug: string };
  readonly overallGoalIds: readonly string[];
  readonly status: GoalStatus;
};

export type OverallTree = GoalCascadeTree<CascadeOverallGoal, CascadeGoal>;
export type OverallCascade = GoalCascade<CascadeOverallGoal, CascadeGoal>;
