import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findGoalById } from "./goal.repository.server.ts";
import { findNextSubmittedGoal } from "./goal-list.repository.server.ts";
import type { GoalPageModel, GoalPlaceModel } from "./goal-page-model.ts";
import { findDeciderOfVersion, findGoalVersion } from "./goal-version.repository.server.ts";
import { resourceOf } from "./load-goal.server.ts";
import { placeModel, viewGoal } from "./view-goal.server.ts";

export type GoalDecisionModel = {
  readonly place: GoalPlaceModel;
  /** Null when the committee no longer has the goal. */
  readonly page: GoalPageModel | null;
  /** What became of the goal, where the committee no longer has it. */
  readonly outcome: {
    readonly state: "approved" | "returned" | "draft";
    readonly decidedBy: string | null;
    readonly decidedOn: string | null;
  } | null;
  readonly next: { readonly id: string; readonly title: string } | null;
  readonly today: string;
};

/**
 * A goal that waits for the committee, and the next one in line; without its page where it has been decided on
 * or taken back since. Refused: `not-found`, `not-allowed`.
 */
export async function viewGoalDecision(
  context: UseCaseContext,
  id: string,
): Promise<Result<GoalDecisionModel, "not-found" | "not-allowed">> {
  const { db, organisationId } = context;
  const goal = await findGoalById(db, organisationId, id);
  if (!goal) return refused("not-found");
  if (!can(context.actor, "goal.decide", resourceOf(goal))) return refused("not-allowed");
  const latest = await findGoalVersion(db, organisationId, id, goal.latestVersionNumber);
  const next = await findNextSubmittedGoal(db, organisationId, goal.committeeId, id);
  const about = { place: placeModel(goal), next: next ?? null, today: context.today };
  if (!latest) return refused("not-found");
  if (latest.state !== "submitted") {
    // A returned text that its author has begun to write on again is a draft that still has its reason.
    const state = latest.state === "draft" && latest.returnReason ? "returned" : latest.state;
    const decider =
      state === "draft" ? undefined : await findDeciderOfVersion(db, organisationId, latest.id);
    const outcome = {
      state,
      decidedBy: decider?.name ?? null,
      decidedOn: decider?.decidedOn ?? null,
    };
    return ok({ ...about, page: null, outcome });
  }
  const page = await viewGoal(context, id, latest.number);
  return page.ok ? ok({ ...about, page: page.value, outcome: null }) : page;
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
