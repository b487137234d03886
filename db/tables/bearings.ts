import type { Owned, RowVersion } from "./columns.ts";

export type BearingTable = Owned & {
  committeeId: string;
  roundId: string;
  position: number;
  state: "draft" | "adopted" | "withdrawn";
  /** The bearing of the round before that this one carries on. */
  previousBearingId: string | null;
  /** Number of the version in force. */
  versionNumber: number;
  /** Why and when it was withdrawn; empty while it stands. */
  withdrawReason: string;
  withdrawnOn: string | null;
  version: RowVersion;
};

/** The text of a bearing. A draft's text is edited in place; an adopted one is never changed again. */
export type BearingVersionTable = Owned & {
  bearingId: string;
  number: number;
  title: string;
  text: string;
  reason: string;
  createdBy: string | null;
  createdAt: string;
  adoptedOn: string | null;
  decisionText: string;
  adoptedBy: string | null;
};

/** Where a bearing comes from: a theme, and through it contributions, a meeting and those who were there. */
export type BearingThemeTable = Owned & { bearingId: string; themeId: string };

export type BearingCommentTable = Owned & {
  bearingId: string;
  personId: string;
  text: string;
  at: string;
};
