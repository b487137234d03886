import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { countPersons, findAllPersons } from "./person.repository.server.ts";
import { findAllRolesOfPersons } from "./role-assignment.repository.server.ts";

const pageSize = 50;

/** A page of the persons with their roles, found by name or e-mail. Refused: `not-allowed`. */
export async function viewPersons(
  context: UseCaseContext,
  search: { readonly words: string; readonly page: number },
) {
  if (!can(context.actor, "person.manage", context)) return refused("not-allowed");
  const { db, organisationId } = context;
  const { words } = search;
  const total = await countPersons(db, organisationId, words);
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(search.page, pageCount);
  const offset = (page - 1) * pageSize;
  const persons = await findAllPersons(db, organisationId, { words, limit: pageSize, offset });
  const roles = await findAllRolesOfPersons(
    db,
    organisationId,
    persons.map((person) => person.id),
  );
  return ok({
    words,
    page,
    pageCount,
    total,
    persons: persons.map(({ hasPassword, ...person }) => ({
      ...person,
      hasPassword: Boolean(hasPassword),
      roles: roles
        .filter((one) => one.personId === person.id)
        .map(({ id, role, place }) => ({ id, role, place })),
    })),
  });
}
