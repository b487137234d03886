import type { Owned } from "./columns.ts";

/** A committee member's question about an indicator; the answer is visible to the whole committee. */
export type IndicatorQuestionTable = Owned & {
  indicatorId: string;
  /** On whose behalf it was asked: an indicator of the whole organisation stands under all committees. */
  committeeId: string;
  askedBy: string;
  text: string;
  askedAt: string;
  answer: string;
  answeredBy: string | null;
  answeredAt: string | null;
};
