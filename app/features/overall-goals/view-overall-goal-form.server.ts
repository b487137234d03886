import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAreas } from "../organisation/area/area.repository.server.ts";
import {
  countServing,
  findAllOverallGoals,
  findOverallGoalById,
} from "./overall-goal.repository.server.ts";
import {
  findAllIndicatorsAbove,
  findAllIndicatorTies,
} from "./overall-goal-indicator.repository.server.ts";
import { loadTerms } from "./view-overall-goals.server.ts";

/** What an overall goal to come can be tied to, and in which term it would stand. Refused: `not-allowed`. */
export async function viewNewOverallGoal(context: UseCaseContext, askedTerm: string | null) {
  if (!can(context.actor, "overallGoal.edit", context)) return refused("not-allowed");
  const { terms, term } = await loadTerms(context, askedTerm);
  const choices = await loadChoices(context, terms);
  return ok({ choices, start: { councilTermId: term?.id ?? "" } });
}

/** An overall goal to edit, with what it can be tied to. Refused: `not-allowed`, `not-found`. */
export async function viewOverallGoalToEdit(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  if (!can(context.actor, "overallGoal.edit", context)) return refused("not-allowed");
  const row = await findOverallGoalById(db, organisationId, id);
  if (!row) return refused("not-found");
  const [{ terms }, ties, serving] = await Promise.all([
    loadTerms(context, null),
    findAllIndicatorTies(db, organisationId, [id]),
    countServing(db, organisationId, id),
  ]);
  const { areaId, areaName, parentId, parentTitle } = row;
  const term = { id: row.councilTermId, name: row.termName };
  const choices = await loadChoices(context, withChosen(terms, [term]));
  const area = areaId && areaName ? [{ id: areaId, name: areaName }] : [];
  const parent = parentId && parentTitle ? [{ id: parentId, name: parentTitle }] : [];
  const tied = ties.map(({ indicatorId, name }) => ({ id: indicatorId, name, areaName: null }));
  return ok({
    choices: {
      terms: choices.terms,
      areas: withChosen(choices.areas, area),
      parents: withChosen(choices.parents, parent).filter((one) => one.id !== id),
      indicators: withChosen(choices.indicators, tied),
    },
    goal: {
      ...{ id, areaId, parentId, title: row.title, text: row.text },
      councilTermId: row.councilTermId,
      responsible: row.responsible,
      indicatorIds: ties.map(({ indicatorId }) => indicatorId),
      version: row.version,
      isRetired: row.retiredAt !== null,
      serving: serving.overallGoals + serving.goals,
    },
  });
}

type Named = { readonly id: string; readonly name: string };

async function loadChoices({ db, organisationId }: UseCaseContext, terms: readonly Named[]) {
  const [areas, goals, indicators] = await Promise.all([
    findAllAreas(db, organisationId),
    findAllOverallGoals(db, organisationId),
    findAllIndicatorsAbove(db, organisationId),
  ]);
  const several = terms.length > 1;
  return {
    terms,
    areas: areas
      .filter(({ retiredAt }) => retiredAt === null)
      .map(({ id, name }): Named => ({ id, name })),
    parents: goals
      .filter(({ areaId, retiredAt }) => areaId === null && retiredAt === null)
      .map(
        ({ id, title, termName }): Named => ({
          id,
          name: several ? `${title} (${termName})` : title,
        }),
      ),
    indicators: indicators.map(({ id, name, areaName }) => ({ id, name, areaName })),
  };
}

/** What is chosen already stays among the choices, though it has gone out of use since. */
function withChosen<One extends Named>(
  choices: readonly One[],
  chosen: readonly One[],
): readonly One[] {
  const known = new Set(choices.map(({ id }) => id));
  return [...choices, ...chosen.filter(({ id }) => !known.has(id))];
}
