import type { Generated } from "kysely";
import type { Owned, RowVersion } from "./columns.ts";

export type GoalTable = Owned & {
  institutionId: string;
  committeeId: string;
  /** The round in which the goal was set; it holds for the rest of the term. */
  roundId: string;
  position: number;
  /** Number of the approved version in force; null before the first approval. */
  approvedVersionNumber: number | null;
  latestVersionNumber: number;
  retiredAt: string | null;
  /** Why the goal no longer holds; empty while it does. */
  retireReason: Generated<string>;
  version: RowVersion;
};

export type GoalVersionTable = Owned & {
  goalId: string;
  number: number;
  state: "draft" | "submitted" | "approved" | "returned";
  kind: "development" | "productivity";
  title: string;
  background: string;
  statement: string;
  expectedEffect: string;
  followUpPlan: string;
  qualitativeEvidence: string;
  positiveConsequences: string;
  negativeConsequences: string;
  responsible: string;
  /** Why this version was made: the first one, an adopted budget (with its year) or another reason in words. */
  reasonKind: "initial" | "budget" | "other";
  budgetYear: number | null;
  reason: string;
  createdBy: string | null;
  createdAt: string;
  submittedBy: string | null;
  submittedAt: string | null;
  decidedBy: string | null;
  decidedOn: string | null;
  returnReason: string;
  version: RowVersion;
};

export type GoalVersionBearingTable = Owned & { goalVersionId: string; bearingId: string };
export type GoalVersionIndicatorTable = Owned & {
  goalVersionId: string;
  indicatorId: string;
  position: number;
};
/** Documentation that already exists, re-used by any number of goals. */
export type GoalVersionSourceTable = Owned & { goalVersionId: string; knowledgeItemId: string };

export type GoalActionTable = Owned & {
  goalVersionId: string;
  text: string;
  dueOn: string | null;
  position: number;
};

export type GoalFieldValueTable = Owned & {
  goalVersionId: string;
  goalFieldId: string;
  value: string;
};

/** A committee member's question; the answer is visible to the whole committee. */
export type GoalQuestionTable = Owned & {
  goalId: string;
  askedBy: string;
  text: string;
  askedAt: string;
  answer: string;
  answeredBy: string | null;
  answeredAt: string | null;
};
