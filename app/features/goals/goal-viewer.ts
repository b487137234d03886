import type { VersionState } from "#app/domain/goals/goal-text.ts";
import { type GoalViewer, versionInForce } from "#app/domain/goals/goal-visibility.ts";
import { type Actor, can } from "#app/domain/permissions/can.ts";

type Place = {
  readonly organisationId: string;
  readonly committeeId: string;
  readonly institutionId: string;
};

/** How much of an institution's unfinished goals the person may see. */
export function viewerOf(
  actor: Actor,
  { organisationId, committeeId, institutionId }: Place,
): GoalViewer {
  const place = { organisationId, committeeId, institutionId };
  return {
    seesDrafts: can(actor, "goal.viewDraft", place),
    seesSubmitted: can(actor, "goal.viewSubmitted", place),
  };
}

/** Whether there is any version of the goal that the person may see. */
export function isSeen(
  actor: Actor,
  goal: Place & { readonly approvedVersionNumber: number | null },
  latest: { readonly number: number; readonly state: VersionState },
): boolean {
  if (!can(actor, "organisation.view", goal)) return false;
  return (
    goal.approvedVersionNumber !== null ||
    versionInForce(null, latest, viewerOf(actor, goal)) !== null
  );
}
