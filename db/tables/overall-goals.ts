import type { Owned, RowVersion } from "./columns.ts";

/** What the municipality, or one of its services, wants in a council term; institutions' goals serve it. */
export type OverallGoalTable = Owned & {
  councilTermId: string;
  /** The service whose goal it is; null where it is the whole organisation's. */
  areaId: string | null;
  /** The organisation's goal that a service's goal serves. */
  parentId: string | null;
  title: string;
  text: string;
  responsible: string;
  position: number;
  retiredAt: string | null;
  version: RowVersion;
};

export type OverallGoalIndicatorTable = Owned & {
  overallGoalId: string;
  indicatorId: string;
  position: number;
};

export type GoalVersionOverallGoalTable = Owned & { goalVersionId: string; overallGoalId: string };
