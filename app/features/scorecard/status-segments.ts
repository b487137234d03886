import { GOAL_STATUSES, isColour } from "#app/domain/follow-up/goal-status.ts";
import type { StatusCounts } from "#app/domain/scorecard/committee-overview.ts";
import type { CountSegment } from "#app/ui/data/count-bar.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";

/** Fulfilled first and the greys last, so that bars can be compared from their left ends. */
const order = [...GOAL_STATUSES].sort((one, other) => rankOf(one) - rankOf(other));

/** Counts as the parts of a bar; what does not occur is left out. */
export function useSegments(): (counts: StatusCounts) => readonly CountSegment[] {
  const light = useGoalLight();
  return (counts) =>
    order
      .filter((status) => counts[status] > 0)
      .map((status) => ({ ...light(status), count: counts[status] }));
}

function rankOf(status: (typeof GOAL_STATUSES)[number]): number {
  return isColour(status) ? ["green", "yellow", "red"].indexOf(status) : 3;
}
