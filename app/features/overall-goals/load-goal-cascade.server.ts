import { statusWithoutReport } from "#app/domain/follow-up/reporting-period.ts";
import { type GoalCascade, goalCascade } from "#app/domain/scorecard/goal-cascade.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllGoalsOfTerm, findAllServedOfTerm } from "./goal-cascade.repository.server.ts";
import type { CascadeGoal, CascadeOverallGoal } from "./goal-cascade-model.ts";
import { loadOverallIndicators } from "./load-overall-indicators.server.ts";
import { findAllOverallGoalsOfTerm } from "./overall-goal.repository.server.ts";

/**
 * The overall goals in use of a council term with all that serves them and their indicators, and the goals in force that serve
 * none (R3-26).
 */
export async function loadGoalCascade(
  context: UseCaseContext,
  councilTermId: string,
): Promise<GoalCascade<CascadeOverallGoal, CascadeGoal>> {
  const { db, organisationId, today } = context;
  const [all, goals, served] = await Promise.all([
    findAllOverallGoalsOfTerm(db, organisationId, councilTermId),
    findAllGoalsOfTerm(db, organisationId, councilTermId, today),
    findAllServedOfTerm(db, organisationId, councilTermId),
  ]);
  const inUse = all.filter(({ retiredAt }) => retiredAt === null);
  const indicators = await loadOverallIndicators(
    context,
    inUse.map(({ id }) => id),
  );
  const servedBy = new Map<string, string[]>();
  for (const { goalVersionId, overallGoalId } of served) {
    const known = servedBy.get(goalVersionId);
    if (known) known.push(overallGoalId);
    else servedBy.set(goalVersionId, [overallGoalId]);
  }
  return goalCascade<CascadeOverallGoal, CascadeGoal>(
    inUse.map(({ id, parentId, title, areaName }) => ({
      ...{ id, parentId, title, areaName },
      indicators: indicators.get(id) ?? [],
    })),
    goals.map((goal) => ({
      goalId: goal.goalId,
      title: goal.title,
      institutionId: goal.institutionId,
      institution: { name: goal.institutionName, slug: goal.institutionSlug },
      overallGoalIds: servedBy.get(goal.goalVersionId) ?? [],
      status: goal.status ?? statusWithoutReport(Boolean(goal.isAwaited)),
    })),
  );
}
