import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";

export type ThreadKind =
  | "knowledge"
  | "meeting"
  | "contribution"
  | "theme"
  | "predecessor"
  | "bearing"
  | "overallGoal"
  | "goal"
  | "indicator"
  | "report";

/** One place on the thread: the first of what stands there, and how many there are. */
export type ThreadStripItem = {
  readonly kind: ThreadKind;
  readonly title: string;
  readonly href?: string;
  readonly current?: boolean;
  /** How many things stand in this place, the named one included. */
  readonly count: number;
  /** A date (ISO) worth knowing: when the meeting was held, when the bearing was adopted. */
  readonly on?: string | null;
  /** Who it is from: an institution, a politician, or the institution that has the goal. */
  readonly by?: string;
  /** The overall goal that this one serves in turn. */
  readonly under?: string;
  /** The newest value as written, with its year. */
  readonly measured?: { readonly raw: string; readonly year: number };
  /** The newest colour of each goal that has been reported on, counted. */
  readonly statuses?: readonly { readonly status: GoalStatus; readonly count: number }[];
  /** The year of a predecessor's round or of a report's period. */
  readonly year?: number;
};

/** The thread through one thing, from what led to it to what came of it. */
export type ThreadStripModel = { readonly items: readonly ThreadStripItem[] };

export const emptyStrip: ThreadStripModel = { items: [] };
