import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { AuditEntry } from "../audit/audit-entry.ts";
import { viewAuditTrail } from "../audit/view-audit-trail.server.ts";
import type { UseCaseContext } from "../context.ts";
import type { OverallTree } from "./goal-cascade-model.ts";
import { loadGoalCascade } from "./load-goal-cascade.server.ts";
import { findOverallGoalById } from "./overall-goal.repository.server.ts";

export type OverallGoalPageModel = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly responsible: string;
  readonly term: { readonly id: string; readonly name: string };
  readonly areaName: string | null;
  readonly parent: { readonly id: string; readonly title: string } | null;
  readonly isRetired: boolean;
  /** All that serves it, level under level; none where it is out of use. */
  readonly tree: OverallTree | null;
  readonly mayEdit: boolean;
  readonly trail: readonly AuditEntry[];
};

/** An overall goal with the one it serves and all that serves it (R3-26). Refused: `not-allowed`, `not-found`. */
export async function viewOverallGoal(
  context: UseCaseContext,
  id: string,
): Promise<Result<OverallGoalPageModel, "not-allowed" | "not-found">> {
  const { db, organisationId, actor } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const row = await findOverallGoalById(db, organisationId, id);
  if (!row) return refused("not-found");
  const [cascade, trail] = await Promise.all([
    loadGoalCascade(context, row.councilTermId),
    viewAuditTrail(context, "overallGoal", id),
  ]);
  const { parentId, parentTitle } = row;
  return ok({
    ...{ id, title: row.title, text: row.text, responsible: row.responsible },
    term: { id: row.councilTermId, name: row.termName },
    areaName: row.areaName,
    parent: parentId && parentTitle ? { id: parentId, title: parentTitle } : null,
    isRetired: row.retiredAt !== null,
    tree: findTree(cascade.trees, id) ?? null,
    mayEdit: can(actor, "overallGoal.edit", context),
    trail,
  });
}

function findTree(trees: readonly OverallTree[], id: string): OverallTree | undefined {
  for (const tree of trees) {
    const found = tree.overall.id === id ? tree : findTree(tree.children, id);
    if (found) return found;
  }
  return undefined;
}
