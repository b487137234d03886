import { GOAL_STATUSES, type GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { paths } from "#app/paths.ts";
import { withOwnUnit } from "../indicators/with-unit-of-row.ts";
import { excerpt } from "./excerpt.ts";
import type { ThreadStripItem } from "./thread-strip-model.ts";

type Items = ThreadStripItem[];

type Meeting = { readonly id: string; readonly title: string; readonly heldOn: string };
type Theme = { readonly id: string; readonly title: string; readonly meetingId: string };
type Contribution = {
  readonly id: string;
  readonly text: string;
  readonly meetingId: string;
  readonly by: string;
};
type Bearing = { readonly id: string; readonly title: string; readonly adoptedOn: string | null };
type Goal = { readonly id: string; readonly title: string; readonly institutionName: string };
type Indicator = {
  readonly id: string;
  readonly name: string;
  /** Not told where its figure already says it. */
  readonly unit?: string;
};
type Measurement = {
  readonly indicatorId: string;
  readonly raw: string;
  readonly year: number;
};
type Report = {
  readonly goalId: string;
  readonly status: GoalStatus | null;
  readonly year: number;
};

/** Each builder answers the knot of its place on the thread, or none where nothing stands there. */
export function meetingKnot(meetings: readonly Meeting[], current = false): Items {
  return knot(meetings, (meeting) => ({
    kind: "meeting",
    title: meeting.title,
    href: paths.dialogueMeeting(meeting.id),
    on: meeting.heldOn,
    current,
  }));
}

export function contributionKnot(contributions: readonly Contribution[]): Items {
  return knot(contributions, (one) => ({
    kind: "contribution",
    title: excerpt(one.text),
    href: `${paths.dialogueMeeting(one.meetingId)}#${one.id}`,
    by: one.by,
  }));
}

export function themeKnot(themes: readonly Theme[]): Items {
  return knot(themes, (theme) => ({
    kind: "theme",
    title: theme.title,
    href: `${paths.dialogueMeeting(theme.meetingId)}#${theme.id}`,
  }));
}

/** The nearest bearing of an earlier round that this one carries on. */
export function predecessorKnot(
  predecessors: readonly (Bearing & { readonly year: number })[],
): Items {
  return knot(predecessors.slice(0, 1), (one) => ({
    kind: "predecessor",
    title: one.title,
    href: paths.bearing(one.id),
    year: one.year,
  }));
}

export function bearingKnot(bearings: readonly Bearing[], current = false): Items {
  return knot(bearings, (bearing) => ({
    kind: "bearing",
    title: bearing.title,
    href: paths.bearing(bearing.id),
    on: bearing.adoptedOn,
    current,
  }));
}

/** The overall goals that a goal serves, the nearest first, with whose it is and the one it serves in turn. */
export function overallGoalKnot(
  overallGoals: readonly {
    readonly id: string;
    readonly title: string;
    readonly areaName: string | null;
    readonly parentTitle: string | null;
  }[],
): Items {
  return knot(overallGoals, (one) => ({
    kind: "overallGoal",
    title: one.title,
    href: paths.overallGoal(one.id),
    by: one.areaName ?? "",
    under: one.parentTitle ?? "",
  }));
}

export function goalKnot(goals: readonly Goal[], current = false): Items {
  return knot(goals, (goal) => ({
    kind: "goal",
    title: goal.title,
    href: paths.goal(goal.id),
    by: goal.institutionName,
    current,
  }));
}

export function indicatorKnot(
  indicators: readonly Indicator[],
  measurements: readonly Measurement[],
  current = false,
): Items {
  return knot(indicators, (indicator) => {
    const newest = measurements.find((one) => one.indicatorId === indicator.id);
    return {
      kind: "indicator",
      title: indicator.name,
      href: paths.indicator(indicator.id),
      current,
      ...(newest
        ? { measured: { raw: withOwnUnit(newest.raw, indicator.unit ?? ""), year: newest.year } }
        : {}),
    };
  });
}

/** How the goals stand by their newest report each; where there are several, every colour is counted. */
export function reportKnot(reports: readonly Report[], goals: readonly Goal[]): Items {
  const newest = goals.flatMap((goal) => {
    const own = reports.filter((report) => report.goalId === goal.id && report.status !== null);
    return own.slice(0, 1);
  });
  if (newest.length === 0) return [];
  const [only] = newest;
  const isOne = newest.length === 1 && only !== undefined;
  return [
    {
      kind: "report",
      title: "",
      count: 1,
      year: Math.max(...newest.map((report) => report.year)),
      statuses: GOAL_STATUSES.map((status) => ({
        status,
        count: newest.filter((report) => report.status === status).length,
      })).filter(({ count }) => count > 0),
      ...(isOne ? { href: paths.goalColour(only.goalId) } : {}),
    },
  ];
}

function knot<One>(
  all: readonly One[],
  itemOf: (one: One) => Omit<ThreadStripItem, "count">,
): Items {
  const [first] = all;
  return first === undefined ? [] : [{ ...itemOf(first), count: all.length }];
}
