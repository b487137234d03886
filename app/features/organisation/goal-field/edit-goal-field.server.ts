import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import {
  findAllGoalFields,
  findGoalFieldById,
  updateGoalField,
} from "./goal-field.repository.server.ts";
import type { GoalFieldInput } from "./goal-field.schema.ts";

type Change = GoalFieldInput & { readonly version: number };

/**
 * Changes a field of the goal template; what goals have written in it stays. Refused: `not-allowed`,
 * `not-found`, `changed-meanwhile`, `taken`.
 */
export function editGoalField(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const before = await findGoalFieldById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const others = await findAllGoalFields(writer, organisationId);
    const checked = checkNameIsFree(
      input.label,
      others.filter((other) => other.id !== id),
      "label",
    );
    if (!checked.ok) return checked;
    const { version, ...given } = input;
    const change = { ...given, isRequired: given.isRequired ? (1 as const) : (0 as const) };
    if (!(await updateGoalField(writer, { organisationId, id, version }, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "goalField.edit",
      objectType: "goalField",
      objectKey: id,
      objectName: change.label,
      before: { ...before, label: before.name },
      after: change,
    });
    return ok({ id });
  });
}
