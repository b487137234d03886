import type { Owned, RowVersion } from "./columns.ts";

export type ReportingPeriodTable = Owned & {
  roundId: string;
  kind: "interim" | "yearEnd";
  /** The year whose targets the period is about. */
  year: number;
  opensOn: string;
  dueOn: string;
  state: "planned" | "open" | "frozen";
  frozenAt: string | null;
  version: RowVersion;
};

export type GoalStatusName =
  | "green"
  | "yellow"
  | "red"
  | "noData"
  | "notDue"
  | "tooEarly"
  | "notPublished"
  | "notRated";

/** One report on one goal in one period. Frozen with the period; a correction is a new row that names the old one. */
export type GoalReportTable = Owned & {
  reportingPeriodId: string;
  goalId: string;
  goalVersionId: string;
  state: "draft" | "submitted";
  status: GoalStatusName | null;
  suggestedStatus: GoalStatusName | null;
  /** JSON: the rule and the figures the suggestion came from, as they were then. */
  suggestionBasis: string;
  /** Why the person's colour differs from the suggested one. */
  deviationReason: string;
  effectAchieved: string;
  evidence: string;
  explanation: string;
  remedy: string;
  correctsReportId: string | null;
  correctionReason: string;
  createdBy: string | null;
  submittedBy: string | null;
  submittedAt: string | null;
  updatedAt: string;
  version: RowVersion;
};

export type ReportEvidenceTable = Owned & {
  goalReportId: string;
  kind: "link" | "file";
  title: string;
  url: string | null;
  fileId: string | null;
};
