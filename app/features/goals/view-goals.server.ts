import { goalDeadline, goalProgress } from "#app/domain/goals/first-year.ts";
import { checkGoalSeason } from "#app/domain/goals/goal-season.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { findRoundById } from "../cycle/round.repository.server.ts";
import {
  findAllBearingsOfGoals,
  findAllGoalsOfCommittee,
  findAllInstitutionsOfCommittee,
  findNextSubmittedGoal,
  type ListedGoal,
} from "./goal-list.repository.server.ts";
import type { GoalListModel, GoalView, InstitutionGoalsModel } from "./goal-list-model.ts";
import { findAllStepsOfTerm, findSoftGoalLimit } from "./goal-place.repository.server.ts";
import { viewerOf } from "./goal-viewer.ts";
import { countsOf, inView, listedGoal } from "./listed-goals.server.ts";

/**
 * A committee's goals by institution, with what is missing (R4-21), too many (R4-16) and waiting for its decision. Goals of
 * earlier rounds of the term stand here too, since they hold for all of it. Refused: `not-allowed`, `not-found`.
 */
export async function viewGoals(
  context: UseCaseContext,
  where: { readonly committeeSlug: string; readonly year: string; readonly view: GoalView },
): Promise<Result<GoalListModel, "not-allowed" | "not-found">> {
  const { db, organisationId, actor, today } = context;
  const framed = await loadRoundFrame(context, where.committeeSlug, where.year);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const round = await findRoundById(db, organisationId, frame.round.id);
  if (!round) return { ok: false, refusal: { code: "not-found" } };
  const place = { committeeId: round.committeeId, councilTermId: round.councilTermId };
  const [goals, bearings, institutions, steps, softLimit] = await Promise.all([
    findAllGoalsOfCommittee(db, organisationId, { ...place, upToYear: round.year }),
    findAllBearingsOfGoals(db, organisationId, place),
    findAllInstitutionsOfCommittee(db, organisationId, round.committeeId),
    findAllStepsOfTerm(db, organisationId, place),
    findSoftGoalLimit(db, organisationId),
  ]);
  const isSeason = checkGoalSeason({ roundId: round.id, approvedNumber: null }, steps).ok;
  const goalsOf = grouped(goals, (goal) => goal.institutionId);
  const bearingsOf = grouped(bearings, (row) => `${row.goalId} ${row.number}`);
  const all = institutions.map((institution): InstitutionGoalsModel => {
    const own = goalsOf.get(institution.id) ?? [];
    const living = own.filter((goal) => goal.retiredAt === null);
    const resource = {
      organisationId,
      committeeId: round.committeeId,
      institutionId: institution.id,
      penHolder: institution.penHolder,
    };
    const writes = can(actor, "goal.draft", resource);
    const viewer = viewerOf(actor, resource);
    return {
      slug: institution.slug,
      name: institution.name,
      type: institution.typeName,
      progress: goalProgress(own.map(progressGoal)),
      goals: own.flatMap((goal) => {
        const shown = listedGoal(goal, viewer, round.year);
        if (!shown) return [];
        const { number, ...model } = shown;
        const served = bearingsOf.get(`${goal.id} ${number}`) ?? [];
        return [{ ...model, bearings: served.map((bearing) => bearing.title) }];
      }),
      tooMany: living.length > softLimit ? living.length : null,
      mayDraft: writes && isSeason,
      mayOrder: writes && living.length > 1,
    };
  });
  const next = can(actor, "goal.decide", { organisationId, ...place })
    ? await findNextSubmittedGoal(db, organisationId, round.committeeId, "")
    : undefined;
  const goalStep = frame.steps.find((step) => step.step === "goals");
  return ok({
    frame,
    view: where.view,
    institutions: inView(all, where.view),
    counts: countsOf(all),
    softLimit,
    deadline: goalDeadline(
      { termStartsOn: round.termStartsOn, stepDueOn: goalStep?.dueOn ?? null },
      today,
    ),
    nextToDecide: next?.id ?? null,
  });
}

function progressGoal(goal: ListedGoal) {
  return {
    latestState: goal.latestState,
    approvedNumber: goal.approvedVersionNumber,
    isRetired: goal.retiredAt !== null,
  };
}

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
