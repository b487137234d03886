import type { Reader } from "#db/transaction.ts";
import { loadIndicatorSummaries } from "../indicators/load-indicator-summaries.server.ts";
import { findAllOverallGoalsByIds } from "../overall-goals/overall-goal.repository.server.ts";
import {
  findAllBearingsByIds,
  findAllOwnFields,
  findAllSourcesByIds,
} from "./goal-choices.repository.server.ts";
import { findGoalTies } from "./goal-contents.repository.server.ts";
import { textOf } from "./goal-input.ts";
import type { GoalContentsModel, VersionModel } from "./goal-page-model.ts";
import type { GoalVersion } from "./goal-version.repository.server.ts";

/** A version with names for all that it is tied to. */
export async function loadGoalContents(
  db: Reader,
  organisationId: string,
  version: GoalVersion,
  today: string,
): Promise<GoalContentsModel> {
  const ties = await findGoalTies(db, organisationId, version.id);
  const [bearings, overallGoals, sources, fields, indicators] = await Promise.all([
    findAllBearingsByIds(db, organisationId, ties.bearingIds),
    findAllOverallGoalsByIds(db, organisationId, ties.overallGoalIds),
    findAllSourcesByIds(db, organisationId, ties.sourceIds),
    findAllOwnFields(
      db,
      organisationId,
      ties.answers.map((answer) => answer.fieldId),
    ),
    loadIndicatorSummaries(db, organisationId, ties.indicatorIds, { today }),
  ]);
  const answerTo = new Map(ties.answers.map((answer) => [answer.fieldId, answer.value]));
  return {
    ...textOf(version),
    bearings: bearings.map(({ id, title, year, state }) => ({
      id,
      title,
      year,
      isInForce: state === "adopted",
    })),
    overallGoals: overallGoals.map(({ id, title, areaName, retiredAt, parentId, parentTitle }) => ({
      ...{ id, title, areaName },
      isInUse: retiredAt === null,
      parent: parentId && parentTitle ? { id: parentId, title: parentTitle } : null,
    })),
    indicators,
    sources: sources.map(({ id, title, source, sourceOn }) => ({ id, title, source, sourceOn })),
    actions: ties.actions,
    answers: fields.flatMap(({ id, label }) => {
      const value = answerTo.get(id);
      return value ? [{ label, value }] : [];
    }),
  };
}

export function versionModel(version: GoalVersion, approvedNumber: number | null): VersionModel {
  return {
    number: version.number,
    state: version.state,
    isInForce: version.number === approvedNumber,
    reasonKind: version.reasonKind,
    budgetYear: version.budgetYear,
    reason: version.reason,
    decidedOn: version.decidedOn,
    submittedOn: version.submittedAt?.slice(0, 10) ?? null,
  };
}
