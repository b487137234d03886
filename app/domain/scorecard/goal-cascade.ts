import { countStatuses, type GoalStatus, worstFirst } from "../follow-up/goal-status.ts";
import type { StatusCounts } from "./committee-overview.ts";

type Overall = { readonly id: string; readonly parentId: string | null };

/** A goal in force with its newest status, and the overall goals it says that it serves. */
type Serving = {
  readonly goalId: string;
  readonly institutionId: string;
  readonly overallGoalIds: readonly string[];
  readonly status: GoalStatus;
};

export type GoalCascadeTree<Goal extends Overall, Own extends Serving> = {
  readonly overall: Goal;
  /** The overall goals that serve it, in the order given. */
  readonly children: readonly GoalCascadeTree<Goal, Own>[];
  /** The goals that serve it and none of those, by institution, what most needs a look first. */
  readonly institutions: readonly InstitutionGoals<Own>[];
  /** All goals here and below, each once: how many, and how many of each status. */
  readonly goalCount: number;
  readonly counts: StatusCounts;
};

export type InstitutionGoals<Own extends Serving> = {
  readonly institutionId: string;
  readonly goals: readonly Own[];
};

export type GoalCascade<Goal extends Overall, Own extends Serving> = {
  readonly trees: readonly GoalCascadeTree<Goal, Own>[];
  /** Goals that serve none of the overall ones, so that nothing is hidden. */
  readonly loose: readonly InstitutionGoals<Own>[];
  readonly looseCount: number;
};

/**
 * The overall goals with all that serves them, from the organisation over the services to the institutions (R3-26). Statuses are
 * counted and never averaged (RULES 10); a goal that serves both a service's goal and the organisation's above it stands under
 * the nearest and counts once in the whole. An overall goal whose own is out of use stands first in a tree of its own.
 */
export function goalCascade<Goal extends Overall, Own extends Serving>(
  overallGoals: readonly Goal[],
  goals: readonly Own[],
): GoalCascade<Goal, Own> {
  const ids = new Set(overallGoals.map(({ id }) => id));
  const seen = new Set<string>();
  const grow = (overall: Goal): Grown<Goal, Own> => {
    seen.add(overall.id);
    const below = overallGoals
      .filter(({ id, parentId }) => parentId === overall.id && !seen.has(id))
      .map(grow);
    const under = new Set(below.flatMap((one) => [...one.all]));
    const named = goals.filter(({ overallGoalIds }) => overallGoalIds.includes(overall.id));
    const all = new Set([...under, ...named]);
    const tree = {
      overall,
      children: below.map((one) => one.tree),
      institutions: byInstitution(named.filter((goal) => !under.has(goal))),
      goalCount: all.size,
      counts: countStatuses([...all].map(({ status }) => status)),
    };
    return { tree, all };
  };
  const roots = overallGoals.filter(({ parentId }) => parentId === null || !ids.has(parentId));
  const trees = roots.map((root) => grow(root).tree);
  const loose = goals.filter(({ overallGoalIds }) => !overallGoalIds.some((id) => seen.has(id)));
  return { trees, loose: byInstitution(loose), looseCount: loose.length };
}

type Grown<Goal extends Overall, Own extends Serving> = {
  readonly tree: GoalCascadeTree<Goal, Own>;
  readonly all: ReadonlySet<Own>;
};

function byInstitution<Own extends Serving>(goals: readonly Own[]): InstitutionGoals<Own>[] {
  const groups = new Map<string, Own[]>();
  for (const goal of goals) {
    const known = groups.get(goal.institutionId);
    if (known) known.push(goal);
    else groups.set(goal.institutionId, [goal]);
  }
  return [...groups].map(([institutionId, own]) => ({
    institutionId,
    goals: own.sort((one, other) => worstFirst(one.status, other.status)),
  }));
}
