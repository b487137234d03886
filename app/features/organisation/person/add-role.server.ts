import { checkRoleAssignment } from "#app/domain/organisation/role-assignment.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findCommitteeById } from "../committee/committee.repository.server.ts";
import { findInstitutionById } from "../institution/institution.repository.server.ts";
import { findPersonById } from "./person.repository.server.ts";
import type { RoleInput } from "./person.schema.ts";
import {
  findAllRolesOfPersons,
  insertRoleAssignment,
} from "./role-assignment.repository.server.ts";

/**
 * Gives a person a role for a committee, an institution or the whole organisation; it counts from the
 * person's next request. Refused: `not-allowed`, `not-found`, `person-retired`, `unknown-choice` for a place
 * that is not in use, and what `checkRoleAssignment` refuses.
 */
export function addRole(context: UseCaseContext, personId: string, input: RoleInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "person.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const person = await findPersonById(writer, organisationId, personId);
    if (!person) return refused("not-found");
    if (person.retiredAt !== null) return refused("person-retired");
    const wish = { role: input.role, ...placeOf(input.place) };
    const held = await findAllRolesOfPersons(writer, organisationId, [personId]);
    const checked = checkRoleAssignment(wish, held);
    if (!checked.ok) return checked;
    if (!(await isPlaceInUse(writer, organisationId, wish))) {
      return refused("unknown-choice", { field: "place" });
    }
    await insertRoleAssignment(writer, { id: newId(), organisationId, personId, ...wish });
    await recordAudit(writer, context, {
      operation: "person.addRole",
      objectType: "person",
      objectKey: personId,
      objectName: person.name,
      after: wish,
    });
    return ok({ id: personId });
  });
}

function placeOf(place: string | undefined) {
  const [kind, id = null] = place?.split(":") ?? [];
  return {
    committeeId: kind === "committee" ? id : null,
    institutionId: kind === "institution" ? id : null,
  };
}

async function isPlaceInUse(
  writer: Writer,
  organisationId: string,
  { committeeId, institutionId }: { committeeId: string | null; institutionId: string | null },
): Promise<boolean> {
  if (committeeId !== null) {
    return (await findCommitteeById(writer, organisationId, committeeId))?.retiredAt === null;
  }
  if (institutionId !== null) {
    return (await findInstitutionById(writer, organisationId, institutionId))?.retiredAt === null;
  }
  return true;
}
