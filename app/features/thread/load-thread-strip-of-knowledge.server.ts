import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { visibleGoals } from "./goal-in-thread.ts";
import { findKnowledgeItem, findMeetingsOfRound } from "./thread-origin.repository.server.ts";
import {
  findBearingsOfGoalVersions,
  findGoalsOfKnowledgeItem,
  findReportsOfGoals,
} from "./thread-result.repository.server.ts";
import { bearingKnot, goalKnot, meetingKnot, reportKnot } from "./thread-strip-items.ts";
import { emptyStrip, type ThreadStripModel } from "./thread-strip-model.ts";

/** The thread from an item of knowledge: the meetings it prepared, and the goals that build on it. */
export async function loadThreadStripOfKnowledge(
  context: UseCaseContext,
  itemId: string,
): Promise<ThreadStripModel> {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return emptyStrip;
  const item = await findKnowledgeItem(db, organisationId, itemId);
  if (!item) return emptyStrip;
  const [meetings, found] = await Promise.all([
    findMeetingsOfRound(db, organisationId, item.roundId),
    findGoalsOfKnowledgeItem(db, organisationId, itemId),
  ]);
  const goals = visibleGoals(actor, organisationId, found);
  const versionIds = goals.map((goal) => goal.versionId);
  const goalIds = goals.map((goal) => goal.id);
  const [bearings, reports] = await Promise.all([
    findBearingsOfGoalVersions(db, organisationId, versionIds),
    findReportsOfGoals(db, organisationId, goalIds),
  ]);
  return {
    items: [
      { kind: "knowledge", title: item.title, count: 1, current: true },
      ...meetingKnot(meetings),
      ...bearingKnot(bearings),
      ...goalKnot(goals),
      ...reportKnot(reports, goals),
    ],
  };
}
