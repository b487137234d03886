import type { ColumnType, Generated } from "kysely";
import type { Defaulted, Flag, Owned, RowVersion } from "./columns.ts";

export type OrganisationTable = {
  id: ColumnType<string, string, never>;
  slug: string;
  name: string;
  kind: "municipality" | "institution";
  country: "DK" | "NO";
  locale: "da" | "nb" | "nn" | "en";
  /** More goals than this in one institution draws a warning, never a refusal. */
  softGoalLimit: number;
  /** Whether a result better than the status counts as partly fulfilled where no lower threshold is set. */
  usesBaselineFallback: Flag;
  /** Results that rest on fewer are not shown. */
  smallNumberLimit: Defaulted<number>;
  isDemo: Flag;
  /** Bumped inside every write transaction; pages are answered with 304 while it stands still. */
  dataVersion: Generated<number>;
  version: RowVersion;
  createdAt: string;
};

export type CouncilTermTable = Owned & {
  name: string;
  startsOn: string;
  endsOn: string;
  version: RowVersion;
  retiredAt: string | null;
};

export type CommitteeTable = Owned & {
  slug: string;
  name: string;
  purpose: string;
  position: number;
  version: RowVersion;
  retiredAt: string | null;
};

export type InstitutionTypeTable = Owned & {
  name: string;
  position: number;
  version: RowVersion;
  retiredAt: string | null;
};

/** A field of work under one committee; it decides who holds the pen when goals are written. */
export type AreaTable = Owned & {
  /** Null for support functions, which answer to the top management and not to a committee. */
  committeeId: string | null;
  name: string;
  penHolder: "administration" | "institutionLeader";
  version: RowVersion;
  retiredAt: string | null;
};

export type InstitutionTable = Owned & {
  slug: string;
  name: string;
  institutionTypeId: string;
  areaId: string;
  /** Core services take part in the cycle; support functions are steered in a dialogue with the top management. */
  scope: "core" | "support";
  district: string;
  version: RowVersion;
  retiredAt: string | null;
};

export type PersonTable = Owned & {
  name: string;
  title: string;
  /** Unique within the organisation, in lower case. */
  email: string;
  locale: "da" | "nb" | "nn" | "en" | null;
  passwordHash: string | null;
  version: RowVersion;
  retiredAt: string | null;
};

export type RoleAssignmentTable = Owned & {
  personId: string;
  role: string;
  /** The committee a role is held for; null where it holds for the whole organisation. */
  committeeId: string | null;
  institutionId: string | null;
};

/** The organisation's own fields of the goal template, beside the mandatory ones, which nobody can remove. */
export type GoalFieldTable = Owned & {
  label: string;
  help: string;
  isRequired: Flag;
  position: number;
  version: RowVersion;
  retiredAt: string | null;
};
