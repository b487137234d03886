import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import type { GoalChoices } from "./goal-page-model.ts";
import { viewGoal } from "./view-goal.server.ts";

/**
 * What a page shows that asks before something is done with a goal. Refused: `not-found`, and `not-allowed` where the
 * person cannot do it, or cannot do it now.
 */
export async function viewGoalMove(
  context: UseCaseContext,
  id: string,
  choice: Exclude<keyof GoalChoices, "reportPeriodId">,
): Promise<Result<Awaited<ReturnType<typeof moveModel>>, "not-found" | "not-allowed">> {
  const page = await viewGoal(context, id);
  if (!page.ok) return page;
  if (!page.value.may[choice]) return refused("not-allowed");
  return ok(moveModel(page.value, Number(context.today.slice(0, 4))));
}

type Page = Extract<Awaited<ReturnType<typeof viewGoal>>, { ok: true }>["value"];

function moveModel(page: Page, thisYear: number) {
  return {
    id: page.id,
    place: page.place,
    title: page.contents.title,
    read: page.latest,
    goalVersion: page.goalVersion,
    hasBeenApproved: page.versions.some((version) => version.isInForce),
    questions: page.questions.map(({ id, text }) => ({ id, text })),
    /** Budgets are adopted in the autumn for the year to come. */
    budgetYear: thisYear + 1,
  };
}
