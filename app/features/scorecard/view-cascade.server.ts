import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { type CascadeTree, cascadeOf, treeWith } from "#app/domain/scorecard/cascade.ts";
import type { UseCaseContext } from "../context.ts";
import type { OverallCascade } from "../overall-goals/goal-cascade-model.ts";
import { loadGoalCascade } from "../overall-goals/load-goal-cascade.server.ts";
import { loadTerms } from "../overall-goals/view-overall-goals.server.ts";
import { findAllLinksOfIndicators } from "./cascade.repository.server.ts";
import { loadRatedRows } from "./load-rated-rows.server.ts";
import type { ScoreRow } from "./scorecard-model.ts";

export type CascadeNode = Pick<ScoreRow, "id" | "name" | "number"> & {
  readonly parentId: string | null;
  readonly level: "organisation" | "area" | "institution";
  readonly placeName: string;
  readonly target: string;
  readonly rating: ScoreRow["focus"]["rating"];
};

export type CascadeModel = {
  readonly trees: readonly CascadeTree<CascadeNode>[];
  /** The indicator whose context is shown; none where all trees are. */
  readonly around: string | null;
  /** The council terms, and what stands together in the one that is shown. */
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly term: { readonly id: string; readonly name: string } | null;
  readonly goals: OverallCascade | null;
  readonly mayEditGoals: boolean;
};

/**
 * The overall goals of a term with all that serves them, and the overall indicators with those that add to them (R3-26): all, or only what stands together with one. What the address
 * does not name rightly falls back to all. Refused: `not-allowed`.
 */
export async function viewCascade(
  context: UseCaseContext,
  asked: { readonly indicator: string | null; readonly term: string | null },
): Promise<Result<CascadeModel, "not-allowed">> {
  const { db, organisationId } = context;
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const [links, rated] = await Promise.all([
    findAllLinksOfIndicators(db, organisationId),
    loadRatedRows(context, { kind: "organisation", id: organisationId, slug: "", name: "" }),
  ]);
  const nodes = links.flatMap(({ id, parentId, areaId }) => {
    const row = rated.get(id);
    if (!row) return [];
    const level = row.institution ? "institution" : areaId === null ? "organisation" : "area";
    return [{ ...nodeOf(row), parentId, level } satisfies CascadeNode];
  });
  const trees = cascadeOf<CascadeNode>(nodes);
  const around = asked.indicator === null ? undefined : treeWith(trees, asked.indicator);
  const { terms, term } = await loadTerms(context, asked.term);
  return ok({
    trees: around ? [around] : trees,
    around: around ? asked.indicator : null,
    terms,
    term: term ? { id: term.id, name: term.name } : null,
    goals: term && !around ? await loadGoalCascade(context, term.id) : null,
    mayEditGoals: can(context.actor, "overallGoal.edit", context),
  });
}

function nodeOf(row: ScoreRow) {
  return {
    id: row.id,
    name: row.name,
    number: row.number,
    placeName: row.institution?.name ?? row.areaName,
    target: row.focus.target?.raw ?? "",
    rating: row.focus.rating,
  };
}
