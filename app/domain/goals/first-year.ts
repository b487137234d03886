import type { VersionState } from "./goal-text.ts";

/** How far an institution has come with its goals of the term. */
export type GoalProgress = "approved" | "submitted" | "underway" | "nothing";

export type ProgressGoal = {
  readonly latestState: VersionState;
  readonly approvedNumber: number | null;
  readonly isRetired: boolean;
};

/** An institution's progress is that of the goal that has come furthest; goals given up do not count. */
export function goalProgress(goals: readonly ProgressGoal[]): GoalProgress {
  const living = goals.filter((goal) => !goal.isRetired);
  if (living.some((goal) => goal.approvedNumber !== null)) return "approved";
  if (living.some((goal) => goal.latestState === "submitted")) return "submitted";
  return living.length > 0 ? "underway" : "nothing";
}

/** Whether the committee has the institution's goals: sent to it, or already approved. */
export function hasSubmitted(progress: GoalProgress): boolean {
  return progress === "approved" || progress === "submitted";
}

/** The last day of the council term's first year; goals for the whole term are to be in force by then (R4-21). ISO dates. */
export function firstYearEndsOn(termStartsOn: string): string {
  const day = new Date(`${termStartsOn}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/**
 * Whether a goal of the term counts in a round: it serves a bearing that the round has adopted, directly or through one that
 * was carried on, or it was begun in the round and does not name its bearings yet (R4-09). `ofRound` are the bearings the
 * round has adopted, `served` the newest bearings of the lines that the goal serves.
 */
export function countsInRound(
  goal: { readonly year: number; readonly served: readonly string[] },
  round: { readonly year: number; readonly ofRound: ReadonlySet<string> },
): boolean {
  if (goal.served.some((id) => round.ofRound.has(id))) return true;
  return goal.served.length === 0 && goal.year === round.year;
}

/**
 * The day the goals are due and whether it has passed. The round's own date for the goal step goes before the end of the
 * term's first year, since the time plan may differ between areas (R4-21). The end of that year is left out where the goals are
 * due after it, as in a later round: it says nothing of them then.
 */
export function goalDeadline(
  plan: { readonly termStartsOn: string; readonly stepDueOn: string | null },
  today: string,
): { readonly dueOn: string; readonly firstYearEndsOn: string | null; readonly isPast: boolean } {
  const yearEnd = firstYearEndsOn(plan.termStartsOn);
  const dueOn = plan.stepDueOn ?? yearEnd;
  return { dueOn, firstYearEndsOn: yearEnd < dueOn ? null : yearEnd, isPast: today > dueOn };
}
