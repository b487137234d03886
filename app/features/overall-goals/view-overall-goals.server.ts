import { termToShow } from "#app/domain/organisation/term-to-show.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllCouncilTerms } from "../organisation/council-term/council-term.repository.server.ts";
import { findAllOverallGoalsOfTerm } from "./overall-goal.repository.server.ts";

/**
 * A term's overall goals to put in order and edit: the organisation's, then service by service, and those out of use. Refused:
 * `not-allowed`.
 */
export async function viewOverallGoals(context: UseCaseContext, askedTerm: string | null) {
  if (!can(context.actor, "overallGoal.edit", context)) return refused("not-allowed");
  const { terms, term } = await loadTerms(context, askedTerm);
  const { db, organisationId } = context;
  const goals = term ? await findAllOverallGoalsOfTerm(db, organisationId, term.id) : [];
  const inUse = goals.filter(({ retiredAt }) => retiredAt === null);
  const areaIds = [...new Set(inUse.map(({ areaId }) => areaId))];
  return ok({
    terms,
    term: term ? { id: term.id, name: term.name } : null,
    groups: areaIds.map((areaId) => {
      const own = inUse.filter((goal) => goal.areaId === areaId);
      return {
        areaId,
        areaName: own[0]?.areaName ?? null,
        goals: own.map(({ id, title, parentTitle }) => ({ id, title, parentTitle })),
      };
    }),
    retired: goals
      .filter(({ retiredAt }) => retiredAt !== null)
      .map(({ id, title }) => ({ id, title })),
  });
}

/** The council terms in use, the newest first, and the one to show. */
export async function loadTerms(
  { db, organisationId, today }: UseCaseContext,
  asked: string | null,
) {
  const all = await findAllCouncilTerms(db, organisationId);
  const inUse = all.filter(({ retiredAt }) => retiredAt === null);
  return {
    terms: inUse.map(({ id, name }) => ({ id, name })),
    term: termToShow(inUse, asked, today),
  };
}
