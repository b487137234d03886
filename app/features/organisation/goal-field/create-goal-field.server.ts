import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllGoalFields, insertGoalField } from "./goal-field.repository.server.ts";
import type { GoalFieldInput } from "./goal-field.schema.ts";

/**
 * Adds a field of the organisation's own to the goal template, after the mandatory ones, which nobody can
 * take away (R4-11). Refused: `not-allowed`; `taken` when a field has that name.
 */
export function createGoalField(context: UseCaseContext, input: GoalFieldInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const others = await findAllGoalFields(writer, context.organisationId);
    const checked = checkNameIsFree(input.label, others, "label");
    if (!checked.ok) return checked;
    const values = { ...input, isRequired: input.isRequired ? (1 as const) : (0 as const) };
    const field = {
      id: newId(),
      organisationId: context.organisationId,
      position: Math.max(0, ...others.map((other) => other.position)) + 1,
      ...values,
    };
    await insertGoalField(writer, field);
    await recordAudit(writer, context, {
      operation: "goalField.create",
      objectType: "goalField",
      objectKey: field.id,
      objectName: field.label,
      after: values,
    });
    return ok({ id: field.id });
  });
}
