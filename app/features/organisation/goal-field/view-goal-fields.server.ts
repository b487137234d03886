import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllGoalFields, findGoalFieldById } from "./goal-field.repository.server.ts";

/** The organisation's own fields of the goal template, those out of use last. Refused: `not-allowed`. */
export async function viewGoalFields(context: UseCaseContext) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const fields = await findAllGoalFields(context.db, context.organisationId);
  return ok({
    inUse: fields.filter((field) => field.retiredAt === null),
    retired: fields.filter((field) => field.retiredAt !== null),
  });
}

/** One field to edit. Refused: `not-allowed`, `not-found`. */
export async function viewGoalField(context: UseCaseContext, id: string) {
  if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
  const field = await findGoalFieldById(context.db, context.organisationId, id);
  return field ? ok(field) : refused("not-found");
}
