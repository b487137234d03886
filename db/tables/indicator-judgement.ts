import type { Owned, RowVersion } from "./columns.ts";

/** A person's colour in place of the computed one, which stays in sight. The newest not withdrawn is in force. */
export type RatingOverrideTable = Owned & {
  indicatorId: string;
  year: number;
  rating: "green" | "yellow" | "red";
  reason: string;
  /** What the rules gave when the person decided. */
  automaticRating: string;
  automaticRule: string;
  /** The figure the person had before them; a newer one opens the question again. */
  measurementId: string | null;
  createdBy: string;
  createdAt: string;
  withdrawnBy: string | null;
  withdrawnAt: string | null;
};

/** A committee's leave to stand off target until a day. It lapses by itself. Of a goal or of an indicator. */
export type AcceptedDeviationTable = Owned & {
  goalId: string | null;
  indicatorId: string | null;
  committeeId: string;
  reason: string;
  decidedOn: string;
  /** The last day it holds. */
  untilOn: string;
  createdBy: string;
  createdAt: string;
  withdrawnBy: string | null;
  withdrawnAt: string | null;
};

/** What may tell before the year is over that an indicator goes wrong (R3-24). */
export type EarlyWarningTable = Owned & {
  indicatorId: string;
  signal: string;
  unit: string;
  comparator: "<" | "<=" | ">" | ">=";
  /** Decimal text: at this value it warns. */
  threshold: string;
  ownerId: string | null;
  frequency: "week" | "month" | "quarter" | "tertial" | "halfYear";
  version: RowVersion;
  retiredAt: string | null;
};

export type EarlyReadingTable = Owned & {
  earlyWarningId: string;
  observedOn: string;
  raw: string;
  value: string | null;
  note: string;
  enteredBy: string | null;
  enteredAt: string;
};
