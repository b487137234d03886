/** What a report says of a goal: not, partly or fully met (R4-13). */
export const GOAL_COLOURS = ["red", "yellow", "green"] as const;
export type GoalColour = (typeof GOAL_COLOURS)[number];

/** Why a goal has no colour; never counted as one (PRODUCT, Follow-up). */
export const GREY_STATES = ["noData", "notDue", "tooEarly", "notPublished", "notRated"] as const;

export const GOAL_STATUSES = [...GOAL_COLOURS, ...GREY_STATES] as const;
export type GoalStatus = (typeof GOAL_STATUSES)[number];

export type StatusChange = "better" | "worse" | "same" | "new" | "lost";

export function isColour(status: GoalStatus | undefined): status is GoalColour {
  return GOAL_COLOURS.some((colour) => colour === status);
}

export function isGoalStatus(text: string): text is GoalStatus {
  return GOAL_STATUSES.some((status) => status === text);
}

/**
 * How a goal has turned between two reports. Only colours can be better or worse; a first colour is "new", and one that
 * turned grey is "lost". Two greys, or nothing and a grey, are "same".
 */
export function turnedSince(
  previous: GoalStatus | undefined,
  current: GoalStatus | undefined,
): StatusChange {
  if (!isColour(previous)) return isColour(current) ? "new" : "same";
  if (!isColour(current)) return "lost";
  const step = GOAL_COLOURS.indexOf(current) - GOAL_COLOURS.indexOf(previous);
  if (step === 0) return "same";
  return step > 0 ? "better" : "worse";
}

/** How many goals have each status (R4-14). Counts are shown as they are; colours have no average. */
export function countStatuses(
  statuses: readonly GoalStatus[],
): Readonly<Record<GoalStatus, number>> {
  const counts = Object.fromEntries(GOAL_STATUSES.map((status) => [status, 0])) as Record<
    GoalStatus,
    number
  >;
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** Order for a list that shows red first, then yellow, then what lacks a colour, and green last; nothing reported is like no data. */
export function worstFirst(a: GoalStatus | undefined, b: GoalStatus | undefined): number {
  return urgency(a) - urgency(b);
}

function urgency(status: GoalStatus | undefined): number {
  if (status === "red") return 0;
  if (status === "yellow") return 1;
  if (status === "green") return 2 + GREY_STATES.length;
  return 2 + GREY_STATES.indexOf(status ?? "noData");
}
