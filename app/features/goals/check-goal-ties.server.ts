import { bearingsToServe } from "#app/domain/bearings/carried-on.ts";
import type { GoalContents } from "#app/domain/goals/goal-text.ts";
import { mayServe } from "#app/domain/overall-goals/overall-goal.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import { findAllOverallGoalsToServe } from "../overall-goals/overall-goal.repository.server.ts";
import {
  findAllBearingsOfTerm,
  findAllIndicatorChoices,
  findAllOwnFields,
  findAllSourceChoices,
} from "./goal-choices.repository.server.ts";
import type { GoalTies } from "./goal-contents.repository.server.ts";

export type TiePlace = {
  readonly organisationId: string;
  readonly institutionId: string;
  readonly committeeId: string;
  readonly councilTermId: string;
  readonly areaId: string;
};

const tieFields = ["bearingIds", "overallGoalIds", "indicatorIds", "sourceIds", "answers"] as const;

/**
 * Whether a goal may be tied to what the form names: bearings that its own committee has adopted and not replaced since (R4-09),
 * overall goals of the organisation and its own service (R3-26), its own or shared indicators, documentation of its committee, fields of the organisation's template. What the
 * text was tied to before may stay, even where it has gone out of use since. Refused: `unknown-choice` at the field.
 */
export async function checkGoalTies(
  db: Reader,
  place: TiePlace,
  contents: GoalContents,
  before: GoalTies | null,
): Promise<Result<undefined, "unknown-choice">> {
  const { organisationId } = place;
  const [bearings, overallGoals, indicators, sources, fields] = await Promise.all([
    findAllBearingsOfTerm(db, organisationId, place),
    findAllOverallGoalsToServe(db, organisationId, place),
    findAllIndicatorChoices(db, organisationId, place.institutionId),
    findAllSourceChoices(db, organisationId, place),
    findAllOwnFields(db, organisationId),
  ]);
  const allowed = {
    bearingIds: [...bearingsToServe(bearings).standing.map(idOf), ...(before?.bearingIds ?? [])],
    overallGoalIds: [
      ...overallGoals.filter((one) => mayServe(place, one)).map(idOf),
      ...(before?.overallGoalIds ?? []),
    ],
    indicatorIds: [...indicators.map(idOf), ...(before?.indicatorIds ?? [])],
    sourceIds: [...sources.map(idOf), ...(before?.sourceIds ?? [])],
    answers: [...fields.map(idOf), ...(before?.answers.map((answer) => answer.fieldId) ?? [])],
  };
  const wished = { ...contents, answers: contents.answers.map((answer) => answer.fieldId) };
  for (const field of tieFields) {
    if (wished[field].some((id) => !allowed[field].includes(id))) {
      return refused("unknown-choice", { field });
    }
  }
  return ok();
}

function idOf(row: { readonly id: string }): string {
  return row.id;
}
