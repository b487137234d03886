import { type MissingPart, missingInGoal } from "#app/domain/goals/goal-template.ts";
import type { GoalText } from "#app/domain/goals/goal-text.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { Goal } from "./goal.repository.server.ts";
import { findAllBearingsByIds, findAllOwnFields } from "./goal-choices.repository.server.ts";
import { findGoalTies, type GoalTies } from "./goal-contents.repository.server.ts";
import type { GoalVersion } from "./goal-version.repository.server.ts";

type Place = Pick<Goal, "organisationId" | "committeeId">;

/** Whether nothing mandatory is missing in a version. Refused: `goal-incomplete` with the count of what is. */
export async function checkIsWhole(
  db: Reader,
  goal: Place,
  version: GoalVersion,
): Promise<Result<undefined, "goal-incomplete">> {
  const ties = await findGoalTies(db, goal.organisationId, version.id);
  const missing = await missingInVersion(db, goal, { ...version, ...ties });
  if (missing.length === 0) return ok();
  return refused("goal-incomplete", { details: { count: missing.length } });
}

/** Whether a version serves a bearing that is in force (R4-09). Refused: `bearing-not-in-force`. */
export async function checkServesBearing(
  db: Reader,
  goal: Place,
  version: GoalVersion,
): Promise<Result<undefined, "bearing-not-in-force">> {
  const ties = await findGoalTies(db, goal.organisationId, version.id);
  const missing = await missingInVersion(db, goal, { ...version, ...ties });
  return missing.some((part) => part.code === "bearing") ? refused("bearing-not-in-force") : ok();
}

/** What the version lacks before the committee can be asked, with bearings and own fields as they stand now. */
export async function missingInVersion(
  db: Reader,
  goal: Place,
  version: GoalText & GoalTies,
): Promise<readonly MissingPart[]> {
  const [bearings, fields] = await Promise.all([
    findAllBearingsByIds(db, goal.organisationId, version.bearingIds),
    findAllOwnFields(db, goal.organisationId),
  ]);
  return missingInGoal(
    { ...version, committeeId: goal.committeeId },
    bearings.map((bearing) => ({ ...bearing, isAdopted: bearing.state === "adopted" })),
    fields.map((field) => ({ id: field.id, isRequired: field.isRequired === 1 })),
  );
}
