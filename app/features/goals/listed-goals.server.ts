import { hasSubmitted } from "#app/domain/goals/first-year.ts";
import { type GoalViewer, maySeeVersion } from "#app/domain/goals/goal-visibility.ts";
import type { ListedGoal } from "./goal-list.repository.server.ts";
import type {
  GoalListModel,
  GoalView,
  InstitutionGoalsModel,
  ListedGoalModel,
} from "./goal-list-model.ts";

/** A goal as the reader may see it: the version in force, else a newer one; null where there is nothing to see. */
export function listedGoal(
  goal: ListedGoal,
  viewer: GoalViewer,
  year: number,
): (Omit<ListedGoalModel, "bearings" | "isLeftBehind"> & { readonly number: number }) | null {
  const seesLatest = maySeeVersion(goal.latestState, viewer);
  const isNewer = goal.latestNumber !== goal.approvedVersionNumber;
  const about = {
    id: goal.id,
    approvedOn: goal.approvedOn,
    isRetired: goal.retiredAt !== null,
    fromYear: goal.year === year ? null : goal.year,
  };
  if (goal.approvedVersionNumber !== null && goal.approvedTitle && goal.approvedKind) {
    return {
      ...about,
      number: goal.approvedVersionNumber,
      title: goal.approvedTitle,
      kind: goal.approvedKind,
      state: "approved",
      underway: isNewer && seesLatest ? goal.latestState : null,
    };
  }
  if (!seesLatest) return null;
  return {
    ...about,
    number: goal.latestNumber,
    title: goal.latestTitle,
    kind: goal.latestKind,
    state: goal.latestState,
    underway: null,
  };
}

/** Whether the committee is asked to decide on the goal. */
function isWaiting(goal: ListedGoalModel): boolean {
  return !goal.isRetired && (goal.state === "submitted" || goal.underway === "submitted");
}

/** The institutions of a view with the goals of the view; those without any are left out where goals are asked for. */
export function inView(
  institutions: readonly InstitutionGoalsModel[],
  view: GoalView,
): readonly InstitutionGoalsModel[] {
  if (view === "all") return institutions;
  if (view === "missing") return institutions.filter((one) => one.progress !== "approved");
  return institutions
    .map((one) => ({
      ...one,
      goals: one.goals.filter((goal) =>
        view === "waiting" ? isWaiting(goal) : !goal.isRetired && goal.state === "approved",
      ),
    }))
    .filter((one) => one.goals.length > 0);
}

export function countsOf(institutions: readonly InstitutionGoalsModel[]): GoalListModel["counts"] {
  const goals = institutions.flatMap((one) => one.goals).filter((goal) => !goal.isRetired);
  return {
    institutions: institutions.length,
    submitted: institutions.filter((one) => hasSubmitted(one.progress)).length,
    approvedInstitutions: institutions.filter((one) => one.progress === "approved").length,
    goals: goals.length,
    waiting: goals.filter(isWaiting).length,
    approvedGoals: goals.filter((goal) => goal.state === "approved").length,
  };
}
