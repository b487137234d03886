import { checkKeepsAdministrator } from "#app/domain/organisation/role-assignment.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { viewAuditTrail } from "../../audit/view-audit-trail.server.ts";
import { findOpenSignInLink } from "../../auth/sign-in-link.repository.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAllCommittees } from "../committee/committee.repository.server.ts";
import { findAllInstitutions } from "../institution/institution.repository.server.ts";
import { findPersonById } from "./person.repository.server.ts";
import {
  findAllAdministratorIds,
  findAllRolesOfPersons,
} from "./role-assignment.repository.server.ts";

/** Whether persons can be created. Refused: `not-allowed`. */
export async function viewNewPerson(context: UseCaseContext) {
  return can(context.actor, "person.manage", context) ? ok({}) : refused("not-allowed");
}

/** One person with roles, sign-in and what was changed. Refused: `not-allowed`, `not-found`. */
export async function viewPerson(context: UseCaseContext, id: string) {
  if (!can(context.actor, "person.manage", context)) return refused("not-allowed");
  const { db, organisationId } = context;
  const found = await findPersonById(db, organisationId, id);
  if (!found) return refused("not-found");
  const { hasPassword, ...person } = found;
  const roles = await findAllRolesOfPersons(db, organisationId, [id]);
  const link = await findOpenSignInLink(db, organisationId, id, context.now);
  const administrators = await findAllAdministratorIds(db, organisationId);
  return ok({
    person: { ...person, hasPassword: Boolean(hasPassword) },
    roles: roles.map((one) => ({ id: one.id, role: one.role, place: one.place })),
    linkExpiresAt: link?.expiresAt ?? null,
    isLastAdministrator: !checkKeepsAdministrator(administrators, id).ok,
    trail: await viewAuditTrail(context, "person", id),
  });
}

/** The places a role can be held for. Refused: `not-allowed`, `not-found`. */
export async function viewRoleChoices(context: UseCaseContext, personId: string) {
  if (!can(context.actor, "person.manage", context)) return refused("not-allowed");
  const { db, organisationId } = context;
  const person = await findPersonById(db, organisationId, personId);
  if (!person) return refused("not-found");
  const committees = await findAllCommittees(db, organisationId);
  const institutions = await findAllInstitutions(db, organisationId);
  return ok({
    person: { id: person.id, name: person.name },
    committees: namesInUse(committees),
    institutions: namesInUse(institutions),
  });
}

function namesInUse(rows: readonly { id: string; name: string; retiredAt: string | null }[]) {
  return rows.filter((row) => row.retiredAt === null).map(({ id, name }) => ({ id, name }));
}
