import type { UseCaseContext } from "../context.ts";
import { visibleGoals } from "./goal-in-thread.ts";
import { nearestOrigin } from "./nearest-origin.ts";
import { originOfBearings } from "./origin-of-bearings.server.ts";
import { resultsOfGoals } from "./results-of-goals.server.ts";
import { findInstitutionsOfMeetings } from "./thread-origin.repository.server.ts";
import {
  findBearingsOfGoalVersions,
  findGoalsByIds,
  findOverallGoalsOfGoalVersions,
} from "./thread-result.repository.server.ts";
import {
  bearingKnot,
  contributionKnot,
  goalKnot,
  indicatorKnot,
  meetingKnot,
  overallGoalKnot,
  reportKnot,
  themeKnot,
} from "./thread-strip-items.ts";
import { emptyStrip, type ThreadStripModel } from "./thread-strip-model.ts";

/** The thread through a goal; empty where the reader may not see the goal. */
export async function loadThreadStripOfGoal(
  context: UseCaseContext,
  goalId: string,
): Promise<ThreadStripModel> {
  const { db, organisationId, actor } = context;
  const goals = visibleGoals(
    actor,
    organisationId,
    await findGoalsByIds(db, organisationId, [goalId]),
  );
  if (goals.length === 0) return emptyStrip;
  const versionIds = goals.map((goal) => goal.versionId);
  const bearings = await findBearingsOfGoalVersions(db, organisationId, versionIds);
  const [origin, results, above] = await Promise.all([
    originOfBearings(
      context,
      bearings.map((bearing) => bearing.id),
    ),
    resultsOfGoals(context, goals),
    findOverallGoalsOfGoalVersions(db, organisationId, versionIds),
  ]);
  const takingPart = await findInstitutionsOfMeetings(
    db,
    organisationId,
    origin.meetings.map((meeting) => meeting.id),
  );
  const nearest = nearestOrigin(origin, takingPart, goals[0]?.institutionName ?? "");
  return {
    items: [
      ...meetingKnot(nearest.meetings),
      ...contributionKnot(nearest.contributions),
      ...themeKnot(nearest.themes),
      ...bearingKnot(bearings),
      ...overallGoalKnot(above),
      ...goalKnot(goals, true),
      ...indicatorKnot(results.indicators, results.measurements),
      ...reportKnot(results.reports, goals),
    ],
  };
}
