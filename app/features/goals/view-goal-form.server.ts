import { checkGoalSeason, checkTakesPart } from "#app/domain/goals/goal-season.ts";
import { goalWarnings } from "#app/domain/goals/goal-warnings.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { missingInVersion } from "./check-is-whole.server.ts";
import { findGoalTies } from "./goal-contents.repository.server.ts";
import { loadFormChoices } from "./goal-form-choices.server.ts";
import type { GoalFormModel } from "./goal-form-model.ts";
import { textOf } from "./goal-input.ts";
import {
  countGoalsOfInstitution,
  findAllStepsOfTerm,
  findGoalPlace,
  findSoftGoalLimit,
} from "./goal-place.repository.server.ts";
import { loadForMove, loadGoal } from "./load-goal.server.ts";
import { placeModel } from "./view-goal.server.ts";

/**
 * The form of a goal to come, or why none can be written now. Refused: `not-found`, `not-allowed`.
 */
export async function viewNewGoal(
  context: UseCaseContext,
  where: { readonly institutionSlug: string; readonly year: number },
): Promise<Result<GoalFormModel, "not-found" | "not-allowed">> {
  const { db, organisationId } = context;
  const found = await findGoalPlace(db, organisationId, where.institutionSlug, where.year);
  if (!found) return refused("not-found");
  if (!can(context.actor, "goal.draft", found)) return refused("not-allowed");
  const place: GoalFormModel["place"] = {
    institution: {
      name: found.institutionName,
      slug: found.institutionSlug,
      type: found.institutionTypeName,
    },
    committee: { name: found.committeeName ?? "", slug: found.committeeSlug ?? "" },
    term: found.termName ?? "",
    year: where.year,
  };
  const committee = checkTakesPart(found);
  const nothing = { place, choices: noChoices, warnings: [], goal: null };
  if (!committee.ok) return ok({ ...nothing, closed: committee.refusal.code });
  const { institutionId, roundId, councilTermId, areaId } = found;
  if (!roundId || !councilTermId) return refused("not-found");
  const tiePlace = {
    organisationId,
    institutionId,
    committeeId: committee.value,
    councilTermId,
    areaId,
  };
  const steps = await findAllStepsOfTerm(db, organisationId, tiePlace);
  const season = checkGoalSeason({ roundId, approvedNumber: null }, steps);
  if (!season.ok) return ok({ ...nothing, closed: season.refusal.code });
  const [{ choices }, count, softLimit] = await Promise.all([
    loadFormChoices(db, tiePlace),
    countGoalsOfInstitution(db, organisationId, tiePlace),
    findSoftGoalLimit(db, organisationId),
  ]);
  const warnings = goalWarnings({ kind: "development", goalCount: count + 1, softLimit });
  return ok({ place, choices, warnings, goal: null, closed: null });
}

/**
 * The form of a goal that can be edited now. Refused: what `loadForMove` refuses of an edit.
 */
export async function viewGoalToEdit(
  context: UseCaseContext,
  id: string,
): Promise<Result<GoalFormModel>> {
  const { db, organisationId } = context;
  const seen = await loadGoal(db, context, id);
  if (!seen.ok) return seen;
  const { number, version } = seen.value.latest;
  const read = { number, version };
  const loaded = await loadForMove(db, context, id, {
    operation: "goal.draft",
    move: "edit",
    read,
  });
  if (!loaded.ok) return loaded;
  const { goal, latest } = loaded.value;
  const ties = await findGoalTies(db, organisationId, latest.id);
  const [{ choices, tiedBearingIds }, missing, goalCount, softLimit] = await Promise.all([
    loadFormChoices(db, goal, ties),
    missingInVersion(db, goal, { ...latest, ...ties }),
    countGoalsOfInstitution(db, organisationId, goal),
    findSoftGoalLimit(db, organisationId),
  ]);
  return ok({
    place: placeModel(goal),
    choices,
    warnings: goalWarnings({ kind: latest.kind, goalCount, softLimit }),
    goal: {
      id,
      read,
      contents: { ...textOf(latest), ...ties, bearingIds: tiedBearingIds },
      missing,
      returnReason: latest.returnReason,
      reasonKind: latest.reasonKind,
      budgetYear: latest.budgetYear,
    },
    closed: null,
  });
}

const noChoices = { bearings: [], overallGoals: [], indicators: [], sources: [], fields: [] };
