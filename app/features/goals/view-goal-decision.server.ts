import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findGoalById } from "./goal.repository.server.ts";
import { findNextSubmittedGoal } from "./goal-list.repository.server.ts";
import { findGoalVersion } from "./goal-version.repository.server.ts";
import { resourceOf } from "./load-goal.server.ts";
import { viewGoal } from "./view-goal.server.ts";

/**
 * A goal that waits for the committee, with the approved text it would replace and the next one in line.
 * Refused: `not-found`, `not-allowed`, and `not-submitted` where it has been decided on or taken back.
 */
export async function viewGoalDecision(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const goal = await findGoalById(db, organisationId, id);
  if (!goal) return refused("not-found");
  if (!can(context.actor, "goal.decide", resourceOf(goal))) return refused("not-allowed");
  const latest = await findGoalVersion(db, organisationId, id, goal.latestVersionNumber);
  if (latest?.state !== "submitted") return refused("not-submitted");
  const [page, next] = await Promise.all([
    viewGoal(context, id, latest.number),
    findNextSubmittedGoal(db, organisationId, goal.committeeId, id),
  ]);
  if (!page.ok) return page;
  return ok({ page: page.value, next: next ?? null, today: context.today });
}

/** The goal after a decided one that waits for the same committee, or null. */
export async function nextToDecide(
  context: UseCaseContext,
  decided: { readonly id: string; readonly committeeId: string },
): Promise<string | null> {
  const { db, organisationId } = context;
  const next = await findNextSubmittedGoal(db, organisationId, decided.committeeId, decided.id);
  return next?.id ?? null;
}
