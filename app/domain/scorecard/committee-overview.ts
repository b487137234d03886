import {
  countStatuses,
  type GoalStatus,
  type StatusChange,
  turnedSince,
  worstFirst,
} from "../follow-up/goal-status.ts";
import {
  periodsOfResults,
  type ResultPeriod,
  type ResultsOfPeriod,
} from "../follow-up/result-period.ts";

/** A goal in force, the institution it belongs to, the bearings it serves, and its two newest statuses. */
export type GoalStanding = {
  readonly goalId: string;
  readonly title: string;
  readonly institutionId: string;
  readonly bearingIds: readonly string[];
  /** Newest submitted status; none where nothing has been reported yet. */
  readonly status: GoalStatus | null;
  readonly previousStatus: GoalStatus | null;
  /** The period the newest status is from. */
  readonly period: ResultPeriod | null;
};

export type StatusCounts = Readonly<Record<GoalStatus, number>>;

export type MatrixCell = {
  /** The goals where institution and bearing meet, the one that most needs a look first. */
  readonly goals: readonly GoalStanding[];
  readonly worst: GoalStatus;
};

export type CommitteeOverview = {
  readonly goalCount: number;
  readonly counts: StatusCounts;
  /** Which periods the colours are from, the newest first. */
  readonly resultsFrom: readonly ResultsOfPeriod[];
  /** Per bearing, in the order given: how many goals serve it, and how they stand. */
  readonly bearings: readonly {
    readonly bearingId: string;
    readonly goalCount: number;
    readonly counts: StatusCounts;
    readonly resultsFrom: readonly ResultsOfPeriod[];
  }[];
  /** Institutions in the order given; a cell per bearing, null where no goal serves it. */
  readonly rows: readonly {
    readonly institutionId: string;
    readonly cells: readonly (MatrixCell | null)[];
  }[];
  /** Goals whose colour has turned since the report before, worse first. */
  readonly turned: readonly (GoalStanding & { readonly change: Turn })[];
  /** Red goals that have not turned: red before too, or red in their first report. */
  readonly stillRed: readonly GoalStanding[];
};

export type Turn = Extract<StatusChange, "better" | "worse">;

/**
 * How it goes for a committee: counts and cells, never an average of colours (R4-14, RULES 10). A goal that
 * serves two bearings counts under both and once in the whole; what has not been reported counts as no data.
 */
export function committeeOverview(
  goals: readonly GoalStanding[],
  bearingIds: readonly string[],
  institutionIds: readonly string[],
): CommitteeOverview {
  const byPlace = new Map<string, GoalStanding[]>();
  const byBearing = new Map<string, GoalStanding[]>(bearingIds.map((id) => [id, []]));
  for (const goal of goals) {
    for (const bearingId of goal.bearingIds) {
      byBearing.get(bearingId)?.push(goal);
      const place = `${goal.institutionId} ${bearingId}`;
      byPlace.set(place, [...(byPlace.get(place) ?? []), goal]);
    }
  }
  const turned = goals
    .flatMap((goal) => {
      const change = turnedSince(goal.previousStatus ?? undefined, goal.status ?? undefined);
      return change === "better" || change === "worse" ? [{ ...goal, change }] : [];
    })
    .sort((one, other) => worstFirst(one.status ?? undefined, other.status ?? undefined));
  const turnedIds = new Set(turned.map((goal) => goal.goalId));
  return {
    goalCount: goals.length,
    counts: countOf(goals),
    resultsFrom: periodsOf(goals),
    bearings: [...byBearing].map(([bearingId, serving]) => ({
      bearingId,
      goalCount: serving.length,
      counts: countOf(serving),
      resultsFrom: periodsOf(serving),
    })),
    rows: institutionIds.map((institutionId) => ({
      institutionId,
      cells: bearingIds.map((bearingId) => cellOf(byPlace.get(`${institutionId} ${bearingId}`))),
    })),
    turned,
    stillRed: goals.filter((goal) => goal.status === "red" && !turnedIds.has(goal.goalId)),
  };
}

function countOf(goals: readonly GoalStanding[]): StatusCounts {
  return countStatuses(goals.map((goal) => goal.status ?? "noData"));
}

function periodsOf(goals: readonly GoalStanding[]): readonly ResultsOfPeriod[] {
  return periodsOfResults(goals.map((goal) => (goal.status === null ? null : goal.period)));
}

function cellOf(goals: readonly GoalStanding[] | undefined): MatrixCell | null {
  if (!goals) return null;
  const sorted = [...goals].sort((one, other) =>
    worstFirst(one.status ?? undefined, other.status ?? undefined),
  );
  const first = sorted[0];
  return first ? { goals: sorted, worst: first.status ?? "noData" } : null;
}
