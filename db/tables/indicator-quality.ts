import type { Owned, RowVersion } from "./columns.ts";

/** A reviewer's answer on one of the seven criteria (R3-12). */
export type QualityAnswerTable = Owned & {
  indicatorId: string;
  criterion:
    | "relevance"
    | "influenceable"
    | "ambition"
    | "completeSet"
    | "clearLanguage"
    | "singleQuestions"
    | "sameMeasure";
  answer: "yes" | "partly" | "no";
  note: string;
  answeredBy: string;
  answeredAt: string;
  version: RowVersion;
};

/** A review comment on one cell of an indicator, apart from its text (R3-13). */
export type IndicatorCommentTable = Owned & {
  indicatorId: string;
  /** "name", "unit", "status", "target-2016", "source" … */
  cell: string;
  text: string;
  writtenBy: string | null;
  writtenAt: string;
  resolution: string;
  resolvedBy: string | null;
  resolvedAt: string | null;
};

/** Why a check's remark was left standing (RULES 19). It holds as long as what the check saw is the same. */
export type CheckAnswerTable = Owned & {
  indicatorId: string;
  code: string;
  /** What the check saw; another text asks the question anew. */
  subject: string;
  reason: string;
  answeredBy: string;
  answeredAt: string;
};
