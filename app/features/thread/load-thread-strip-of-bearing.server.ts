import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { visibleGoals } from "./goal-in-thread.ts";
import { originOfBearings } from "./origin-of-bearings.server.ts";
import { resultsOfGoals } from "./results-of-goals.server.ts";
import { findGoalsOfBearings } from "./thread-result.repository.server.ts";
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
import { emptyStrip, type ThreadStripModel } from "./thread-strip-model.ts";

/** The thread through a bearing; goals of the bearings it carries on count as its own. */
export async function loadThreadStripOfBearing(
  context: UseCaseContext,
  bearingId: string,
): Promise<ThreadStripModel> {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return emptyStrip;
  const origin = await originOfBearings(context, [bearingId]);
  const bearing = origin.lineage.find((one) => one.distance === 0);
  if (!bearing) return emptyStrip;
  const found = await findGoalsOfBearings(db, organisationId, origin.family);
  const goals = visibleGoals(actor, organisationId, found);
  const results = await resultsOfGoals(context, goals);
  return {
    items: [
      ...meetingKnot(origin.meetings),
      ...contributionKnot(origin.contributions),
      ...themeKnot(origin.themes),
      ...predecessorKnot(origin.predecessors),
      ...bearingKnot([{ ...bearing, id: bearingId }], true),
      ...goalKnot(goals),
      ...indicatorKnot(results.indicators, results.measurements),
      ...reportKnot(results.reports, goals),
    ],
  };
}
