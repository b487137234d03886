import type { ColumnType } from "kysely";

export type SessionTable = {
  /** SHA-256 of the cookie's token: the token itself is never stored. */
  id: ColumnType<string, string, never>;
  organisationId: ColumnType<string, string, never>;
  personId: string;
  createdAt: string;
  lastSeenAt: string;
  expiresAt: string;
  /** What the browser called itself, so that a person recognises an own session. */
  userAgent: string;
};

export type SignInLinkTable = {
  /** SHA-256 of the link's token. */
  id: ColumnType<string, string, never>;
  organisationId: ColumnType<string, string, never>;
  personId: string;
  expiresAt: string;
  usedAt: string | null;
};

/** A form that has been carried out: the same form posted twice is answered once. */
export type FormPostTable = {
  id: ColumnType<string, string, never>;
  organisationId: ColumnType<string, string, never>;
  postedAt: string;
};

export type AuditEntryTable = {
  id: ColumnType<string, string, never>;
  organisationId: ColumnType<string, string, never>;
  at: string;
  personId: string | null;
  operation: string;
  objectType: string;
  /** The id of a row of the table that objectType names; kept when that row is gone. */
  objectKey: string;
  objectName: string;
  /** JSON objects of the fields that changed, before and after. */
  before: string | null;
  after: string | null;
};
