import type { BearingThread } from "./bearing-thread.ts";
import {
  bearingKnot,
  contributionKnot,
  goalKnot,
  indicatorKnot,
  meetingKnot,
  predecessorKnot,
  reportKnot,
  themeKnot,
} from "./thread-strip-items.ts";
import type { ThreadStripModel } from "./thread-strip-model.ts";

/** A bearing's thread on one line; goals of the bearings it carries on count as its own. */
export function stripOfBearing(thread: BearingThread): ThreadStripModel {
  const contributions = thread.themes.flatMap((theme) =>
    theme.contributions.map((one) => ({ ...one, meetingId: theme.meetingId })),
  );
  const indicators = thread.goals.flatMap((goal) => goal.indicators);
  const reports = thread.goals
    .flatMap((goal) => goal.reports.map((report) => ({ ...report, goalId: goal.id })))
    .sort((one, other) => other.year - one.year);
  return {
    items: [
      ...meetingKnot(thread.meetings),
      ...contributionKnot(contributions),
      ...themeKnot(thread.themes),
      ...predecessorKnot(thread.predecessors),
      ...bearingKnot([thread.bearing], true),
      ...goalKnot(thread.goals),
      ...indicatorKnot(
        indicators,
        indicators.flatMap(({ id, measured }) =>
          measured ? [{ indicatorId: id, ...measured }] : [],
        ),
      ),
      ...reportKnot(reports, thread.goals),
    ],
  };
}
