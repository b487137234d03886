import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { visibleGoals } from "./goal-in-thread.ts";
import { eachOnce, originOfBearings } from "./origin-of-bearings.server.ts";
import {
  findBearingsOfGoalVersions,
  findGoalsOfIndicator,
  findIndicator,
  findNewestMeasurements,
  findReportsOfGoals,
} from "./thread-result.repository.server.ts";
import {
  bearingKnot,
  contributionKnot,
  goalKnot,
  indicatorKnot,
  meetingKnot,
  reportKnot,
  themeKnot,
} from "./thread-strip-items.ts";
import { emptyStrip, type ThreadStripModel } from "./thread-strip-model.ts";

/** The thread that an indicator stands on: the goals it measures and all that led to them. */
export async function loadThreadStripOfIndicator(
  context: UseCaseContext,
  indicatorId: string,
): Promise<ThreadStripModel> {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return emptyStrip;
  const indicator = await findIndicator(db, organisationId, indicatorId);
  if (!indicator) return emptyStrip;
  const [found, measurements] = await Promise.all([
    findGoalsOfIndicator(db, organisationId, indicatorId),
    findNewestMeasurements(db, organisationId, [indicatorId]),
  ]);
  const goals = visibleGoals(actor, organisationId, found);
  const versionIds = goals.map((goal) => goal.versionId);
  const goalIds = goals.map((goal) => goal.id);
  const [served, reports] = await Promise.all([
    findBearingsOfGoalVersions(db, organisationId, versionIds),
    findReportsOfGoals(db, organisationId, goalIds),
  ]);
  const bearings = eachOnce(served);
  const origin = await originOfBearings(
    context,
    bearings.map((bearing) => bearing.id),
  );
  return {
    items: [
      ...meetingKnot(origin.meetings),
      ...contributionKnot(origin.contributions),
      ...themeKnot(origin.themes),
      ...bearingKnot(bearings),
      ...goalKnot(goals),
      ...indicatorKnot([indicator], measurements, true),
      ...reportKnot(reports, goals),
    ],
  };
}
