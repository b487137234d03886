import { bearingsOfTerm, newestServed } from "#app/domain/bearings/carried-on.ts";
import { countsInRound, goalDeadline, goalProgress } from "#app/domain/goals/first-year.ts";
import { checkGoalSeason } from "#app/domain/goals/goal-season.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { loadRoundFrame } from "../cycle/load-round-frame.server.ts";
import { findRoundById } from "../cycle/round.repository.server.ts";
import {
  findAllBearingsOfGoals,
  findAllBearingsOfTerm,
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
 * earlier rounds of the term stand here too, since they hold for all of it; the round's own count is of those that serve its
 * bearings, directly or through one that was carried on. Refused: `not-allowed`, `not-found`.
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
  const [goals, links, bearings, institutions, steps, softLimit] = await Promise.all([
    findAllGoalsOfCommittee(db, organisationId, round),
    findAllBearingsOfGoals(db, organisationId, place),
    findAllBearingsOfTerm(db, organisationId, round),
    findAllInstitutionsOfCommittee(db, organisationId, round.committeeId),
    findAllStepsOfTerm(db, organisationId, place),
    findSoftGoalLimit(db, organisationId),
  ]);
  const isSeason = checkGoalSeason({ roundId: round.id, approvedNumber: null }, steps).ok;
  const goalsOf = grouped(goals, (goal) => goal.institutionId);
  const linksOf = grouped(links, (row) => `${row.goalId} ${row.number}`);
  const { standing, newestOf } = bearingsOfTerm(bearings, round.year);
  const titleOf = new Map(standing.map(({ id, title }) => [id, title]));
  const ofRound = new Set(
    standing.filter((bearing) => bearing.place === "ofRound").map(({ id }) => id),
  );
  const tiesOf = (goalId: string, number: number) => {
    const own = linksOf.get(`${goalId} ${number}`) ?? [];
    const served = newestServed(
      own.map(({ bearingId }) => bearingId),
      newestOf,
    );
    const gone = own.filter(({ bearingId }) => !newestOf.has(bearingId));
    const titles = [
      ...served.map((id) => titleOf.get(id) ?? ""),
      ...gone.map(({ title }) => title),
    ];
    return { served, titles: titles.filter(Boolean), isTied: own.length > 0 };
  };
  const isOfRound = (goal: ListedGoal) =>
    [goal.approvedVersionNumber ?? goal.latestNumber, goal.latestNumber].some((number) => {
      const { served } = tiesOf(goal.id, number);
      return countsInRound({ year: goal.year, served }, { year: round.year, ofRound });
    });
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
      progress: goalProgress(own.filter(isOfRound).map(progressGoal)),
      goals: own.flatMap((goal) => {
        const shown = listedGoal(goal, viewer, round.year);
        if (!shown) return [];
        const { number, ...model } = shown;
        const { titles, served, isTied } = tiesOf(goal.id, number);
        const isLeftBehind = isTied && ofRound.size > 0 && !served.some((id) => ofRound.has(id));
        return [{ ...model, bearings: titles, isLeftBehind }];
      }),
      tooMany: living.length > softLimit ? living.length : null,
      mayDraft: writes && isSeason,
      mayOrder: writes && living.length > 1,
    };
  });
  const covered = new Set(
    goals
      .filter((goal) => goal.retiredAt === null)
      .flatMap((goal) =>
        [goal.approvedVersionNumber ?? goal.latestNumber, goal.latestNumber].flatMap(
          (number) => tiesOf(goal.id, number).served,
        ),
      ),
  );
  const next = can(actor, "goal.decide", { organisationId, ...place })
    ? await findNextSubmittedGoal(db, organisationId, round.committeeId, "")
    : undefined;
  const goalStep = frame.steps.find((step) => step.step === "goals");
  return ok({
    frame,
    view: where.view,
    institutions: inView(all, where.view),
    counts: countsOf(all),
    hasBearings: ofRound.size > 0,
    uncovered: standing.flatMap(({ id, title }) =>
      ofRound.has(id) && !covered.has(id) ? [title] : [],
    ),
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
