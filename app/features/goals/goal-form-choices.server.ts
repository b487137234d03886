import { bearingsToServe } from "#app/domain/bearings/carried-on.ts";
import type { Reader } from "#db/transaction.ts";
import {
  findAllOverallGoalsByIds,
  findAllOverallGoalsToServe,
} from "../overall-goals/overall-goal.repository.server.ts";
import type { TiePlace } from "./check-goal-ties.server.ts";
import {
  findAllBearingsByIds,
  findAllBearingsOfTerm,
  findAllIndicatorChoices,
  findAllIndicatorsByIds,
  findAllOwnFields,
  findAllSourceChoices,
  findAllSourcesByIds,
} from "./goal-choices.repository.server.ts";
import type { GoalTies } from "./goal-contents.repository.server.ts";
import type { GoalFormChoices } from "./goal-form-model.ts";

const noTies = { bearingIds: [], overallGoalIds: [], indicatorIds: [], sourceIds: [], answers: [] };

/**
 * What a goal can be tied to, and what it is tied to already even where that has gone out of use. A tie to a bearing that has
 * been carried on is answered as one to its newest text.
 */
export async function loadFormChoices(
  db: Reader,
  place: TiePlace,
  ties: Omit<GoalTies, "actions"> = noTies,
): Promise<{ readonly choices: GoalFormChoices; readonly tiedBearingIds: readonly string[] }> {
  const { organisationId } = place;
  const answered = ties.answers.map((answer) => answer.fieldId);
  const [bearings, tiedBearings, indicators, tiedIndicators, sources, tiedSources, fields] =
    await Promise.all([
      findAllBearingsOfTerm(db, organisationId, place),
      findAllBearingsByIds(db, organisationId, ties.bearingIds),
      findAllIndicatorChoices(db, organisationId, place.institutionId),
      findAllIndicatorsByIds(db, organisationId, ties.indicatorIds),
      findAllSourceChoices(db, organisationId, place),
      findAllSourcesByIds(db, organisationId, ties.sourceIds),
      findAllOwnFields(db, organisationId, answered),
    ]);
  const overallGoals = await loadOverallGoals(db, place, ties.overallGoalIds);
  const { standing, newestOf } = bearingsToServe(bearings);
  const inForce = new Set(standing.map(({ id }) => id));
  // One that is carried on is offered under its newest text alone, never twice.
  const standsFor = (id: string) => {
    const newest = newestOf.get(id) ?? id;
    return inForce.has(newest) ? newest : id;
  };
  const leftBehind = tiedBearings.filter(({ id }) => !inForce.has(standsFor(id)));
  const choices = {
    bearings: [...standing, ...leftBehind].map(({ id, title, text, year }) => ({
      id,
      title,
      text,
      year,
      isInForce: inForce.has(id),
    })),
    overallGoals,
    indicators: eachOnce(indicators, tiedIndicators).map((row) => ({
      id: row.id,
      name: row.name,
      isShared: row.institutionId === null,
      baselineRaw: row.baselineRaw,
      baselineYear: row.baselineYear,
    })),
    sources: eachOnce(sources, tiedSources).map(({ id, title, source, sourceOn }) => ({
      id,
      title,
      source,
      sourceOn,
    })),
    fields: fields.map(({ id, label, help, isRequired, retiredAt }) => ({
      id,
      label,
      help,
      isRequired: isRequired === 1 && retiredAt === null,
    })),
  };
  return { choices, tiedBearingIds: [...new Set(ties.bearingIds.map(standsFor))] };
}

/** The overall goals that can be served, the organisation's first, and what is served already though out of use. */
async function loadOverallGoals(db: Reader, place: TiePlace, tiedIds: readonly string[]) {
  const { organisationId } = place;
  const [choices, tied] = await Promise.all([
    findAllOverallGoalsToServe(db, organisationId, place),
    findAllOverallGoalsByIds(db, organisationId, tiedIds),
  ]);
  return eachOnce(choices, tied).map(({ id, title, areaName, parentTitle }) => ({
    id,
    title,
    areaName,
    parentTitle,
    isInUse: choices.some((choice) => choice.id === id),
  }));
}

function eachOnce<Row extends { readonly id: string }>(
  choices: readonly Row[],
  tied: readonly Row[],
): readonly Row[] {
  return [...new Map([...choices, ...tied].map((row) => [row.id, row])).values()];
}
