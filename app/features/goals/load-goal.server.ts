import { checkGoalSeason } from "#app/domain/goals/goal-season.ts";
import { type GoalMove, type GoalStanding, moveGoal } from "#app/domain/goals/goal-workflow.ts";
import { can, type Resource } from "#app/domain/permissions/can.ts";
import type { Operation } from "#app/domain/permissions/operations.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findGoalById, type Goal } from "./goal.repository.server.ts";
import type { ReadVersion } from "./goal.schema.ts";
import { findAllStepsOfTerm } from "./goal-place.repository.server.ts";
import { findGoalVersion, type GoalVersion } from "./goal-version.repository.server.ts";
import { isSeen } from "./goal-viewer.ts";

export function resourceOf(
  place: Pick<Goal, "organisationId" | "committeeId" | "institutionId" | "penHolder">,
): Resource {
  const { organisationId, committeeId, institutionId, penHolder } = place;
  return { organisationId, committeeId, institutionId, penHolder };
}

export function standingOf(goal: Goal, latest: GoalVersion): GoalStanding {
  return {
    latestNumber: goal.latestVersionNumber,
    latestState: latest.state,
    approvedNumber: goal.approvedVersionNumber,
    isRetired: goal.retiredAt !== null,
  };
}

/** A goal with its latest version, if it is there and the person may see any of it. Refused: `not-found`. */
export async function loadGoal(db: Reader, context: UseCaseContext, id: string) {
  const found = await findWithLatest(db, context, id);
  if (!found || !isSeen(context.actor, found.goal, found.latest)) return refused("not-found");
  return ok(found);
}

/**
 * What every move of a goal's text begins with: the goal and its latest version, permission, the text that the person
 * has read, the season, and where the move leads. Refused: `not-found`, `not-allowed`, `changed-meanwhile`,
 * `step-not-open` and what `moveGoal` refuses.
 */
export async function loadForMove(
  db: Reader,
  context: UseCaseContext,
  id: string,
  given: {
    readonly operation: Operation;
    readonly move: Exclude<GoalMove, "retire" | "restore">;
    readonly read: ReadVersion;
  },
) {
  const found = await findWithLatest(db, context, id);
  if (!found) return refused("not-found");
  const { goal, latest } = found;
  if (!can(context.actor, given.operation, resourceOf(goal))) {
    return refused(isSeen(context.actor, goal, latest) ? "not-allowed" : "not-found");
  }
  if (latest.number !== given.read.number || latest.version !== given.read.version) {
    return refused("changed-meanwhile");
  }
  const standing = standingOf(goal, latest);
  const season = checkGoalSeason(
    { roundId: goal.roundId, approvedNumber: standing.approvedNumber },
    await findAllStepsOfTerm(db, context.organisationId, goal),
  );
  if (!season.ok) return season;
  const moved = moveGoal(standing, given.move);
  if (!moved.ok) return moved;
  return ok({ goal, latest, next: moved.value });
}

async function findWithLatest(db: Reader, { organisationId }: UseCaseContext, id: string) {
  const goal = await findGoalById(db, organisationId, id);
  if (!goal) return null;
  const latest = await findGoalVersion(db, organisationId, goal.id, goal.latestVersionNumber);
  return latest ? { goal, latest } : null;
}
