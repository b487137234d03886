import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllGoalsOfInstitution } from "./goal-list.repository.server.ts";
import { findGoalPlace } from "./goal-place.repository.server.ts";

/** An institution's goals of the term in their order, for who may change it. Refused: `not-found`, `not-allowed`. */
export async function viewGoalOrder(
  context: UseCaseContext,
  where: { readonly institutionSlug: string; readonly year: number },
) {
  const { db, organisationId } = context;
  const place = await findGoalPlace(db, organisationId, where.institutionSlug, where.year);
  if (!place?.councilTermId || !place.committeeSlug) return refused("not-found");
  if (!can(context.actor, "goal.draft", place)) return refused("not-allowed");
  const { institutionId, councilTermId } = place;
  const goals = await findAllGoalsOfInstitution(db, organisationId, {
    institutionId,
    councilTermId,
  });
  return ok({
    institution: { name: place.institutionName, slug: place.institutionSlug },
    committee: { name: place.committeeName ?? "", slug: place.committeeSlug },
    year: where.year,
    goals: goals.map((goal) => ({ id: goal.id, title: goal.approvedTitle ?? goal.latestTitle })),
  });
}
