import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import type { RetireInput } from "../organisation/retire.schema.ts";
import { retireObject } from "../organisation/retire-object.server.ts";
import { findOverallGoalById, updateOverallGoal } from "./overall-goal.repository.server.ts";

/**
 * Takes an overall goal out of use, or back into use. What serves it stays as it is, and counts as serving none meanwhile.
 * Refused: `not-allowed`, `not-found`, `changed-meanwhile`; `place-retired` where its service is out of use.
 */
export function retireOverallGoal(context: UseCaseContext, id: string, input: RetireInput) {
  return retireObject(context, id, input, {
    operation: "overallGoal.edit",
    objectType: "overallGoal",
    find: findOverallGoalById,
    update: updateOverallGoal,
    mayRestore: async (_, goal) => (goal.areaRetiredAt === null ? ok() : refused("place-retired")),
  });
}
