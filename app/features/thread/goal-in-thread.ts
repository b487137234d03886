import { type Actor, can } from "#app/domain/permissions/can.ts";

type Goal = {
  readonly id: string;
  readonly committeeId: string;
  readonly institutionId: string;
  readonly state: "draft" | "submitted" | "approved" | "returned";
};

/**
 * The goals that the reader may see, each once: approved ones are seen by all, a submitted one by its
 * committee too, and what is still being written only by those who may read drafts there.
 */
export function visibleGoals<One extends Goal>(
  actor: Actor,
  organisationId: string,
  goals: readonly One[],
): One[] {
  const seen = new Map<string, One>();
  for (const goal of goals) {
    if (!seen.has(goal.id) && isVisible(actor, organisationId, goal)) seen.set(goal.id, goal);
  }
  return [...seen.values()];
}

function isVisible(actor: Actor, organisationId: string, goal: Goal): boolean {
  if (goal.state === "approved") return can(actor, "organisation.view", { organisationId });
  const { committeeId, institutionId } = goal;
  if (can(actor, "goal.viewDraft", { organisationId, committeeId, institutionId })) return true;
  return goal.state === "submitted" && can(actor, "goal.ask", { organisationId, committeeId });
}
