import {
  checkOverallMove,
  checkOverallParent,
  mayBeReadBy,
} from "#app/domain/overall-goals/overall-goal.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import { findAreaById } from "../organisation/area/area.repository.server.ts";
import { findCouncilTermById } from "../organisation/council-term/council-term.repository.server.ts";
import {
  countServing,
  findOverallGoalById,
  type OverallGoal,
} from "./overall-goal.repository.server.ts";
import type { OverallGoalInput } from "./overall-goal.schema.ts";
import { findAllIndicatorsAbove } from "./overall-goal-indicator.repository.server.ts";

/** What the form says, with nothing named twice. */
export function overallGoalOf(input: OverallGoalInput) {
  const { title, text, councilTermId, responsible } = input;
  return {
    ...{ title, text, councilTermId, responsible },
    areaId: input.areaId ?? null,
    parentId: input.parentId ?? null,
    indicatorIds: [...new Set(input.indicatorIds)],
  };
}

type Wished = ReturnType<typeof overallGoalOf>;

/**
 * Whether an overall goal can stand as the form says: its term and service in use, the one it serves above it and in use, its
 * indicators of its own level. What it had before may stay, though it has gone out of use since. Refused at the field:
 * `unknown-choice`, `place-in-use`, `parent-not-above`, `parent-of-other-term`, `indicator-of-other-place`.
 */
export async function checkOverallGoal(
  db: Reader,
  organisationId: string,
  wished: Wished,
  before: { readonly goal: OverallGoal; readonly indicatorIds: readonly string[] } | null,
) {
  const known = before?.goal;
  const [term, area, indicators] = await Promise.all([
    findCouncilTermById(db, organisationId, wished.councilTermId),
    wished.areaId === null ? null : findAreaById(db, organisationId, wished.areaId),
    findAllIndicatorsAbove(db, organisationId),
  ]);
  if (!stays(term, known?.councilTermId)) {
    return refused("unknown-choice", { field: "councilTermId" });
  }
  if (area !== null && !stays(area, known?.areaId)) {
    return refused("unknown-choice", { field: "areaId" });
  }
  if (known) {
    const serving = await countServing(db, organisationId, known.id);
    const moved = checkOverallMove(known, wished, serving.overallGoals + serving.goals);
    if (!moved.ok) return moved;
  }
  const parent = await checkServes(db, organisationId, wished, known);
  if (!parent.ok) return parent;
  const allowed = new Set(indicators.filter((one) => mayBeReadBy(wished, one)).map(({ id }) => id));
  const kept = known?.areaId === wished.areaId ? (before?.indicatorIds ?? []) : [];
  return wished.indicatorIds.every((id) => allowed.has(id) || kept.includes(id))
    ? ok()
    : refused("indicator-of-other-place", { field: "indicatorIds" });
}

async function checkServes(
  db: Reader,
  organisationId: string,
  wished: Wished,
  known: OverallGoal | undefined,
) {
  if (wished.parentId === null) return ok();
  const parent = await findOverallGoalById(db, organisationId, wished.parentId);
  if (!parent || !stays(parent, known?.parentId)) {
    return refused("unknown-choice", { field: "parentId" });
  }
  return checkOverallParent(wished, parent);
}

/** In use, or what was named before. */
function stays(
  row: { readonly id: string; readonly retiredAt: string | null } | undefined,
  before: string | null | undefined,
): boolean {
  return row !== undefined && (row.retiredAt === null || row.id === before);
}
