import { checkKeepsAdministrator } from "#app/domain/organisation/role-assignment.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findPersonById } from "./person.repository.server.ts";
import {
  deleteRoleAssignment,
  findAllAdministratorIds,
  findAllRolesOfPersons,
} from "./role-assignment.repository.server.ts";

/**
 * Takes a role from a person; it is gone at the person's next request. Refused: `not-allowed`, `not-found`,
 * `last-administrator`.
 */
export function removeRole(context: UseCaseContext, personId: string, assignmentId: string) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "person.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const person = await findPersonById(writer, organisationId, personId);
    const held = await findAllRolesOfPersons(writer, organisationId, [personId]);
    const assignment = held.find((one) => one.id === assignmentId);
    if (!person || !assignment) return refused("not-found");
    if (assignment.role === "systemAdministrator") {
      const administrators = await findAllAdministratorIds(writer, organisationId);
      const checked = checkKeepsAdministrator(administrators, personId);
      if (!checked.ok) return checked;
    }
    await deleteRoleAssignment(writer, organisationId, assignmentId);
    const { role, committeeId, institutionId } = assignment;
    await recordAudit(writer, context, {
      operation: "person.removeRole",
      objectType: "person",
      objectKey: personId,
      objectName: person.name,
      before: { role, committeeId, institutionId },
    });
    return ok({ id: personId });
  });
}
