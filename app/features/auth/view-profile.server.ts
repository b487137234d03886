import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllRolesOfPersons } from "../organisation/person/role-assignment.repository.server.ts";
import { browserOf } from "./browser.ts";
import { findAllSessionsOfPerson, findOwnPerson } from "./own-person.repository.server.ts";

/** One's own profile: who one is here, which roles, and where one is signed in. Refused: `not-allowed`. */
export async function viewProfile(context: UseCaseContext, sessionId: string) {
  const { db, organisationId } = context;
  const { personId } = context.actor;
  const person = personId ? await findOwnPerson(db, organisationId, personId) : undefined;
  if (!person) return refused("not-allowed");
  const roles = await findAllRolesOfPersons(db, organisationId, [person.id]);
  const sessions = await findAllSessionsOfPerson(db, organisationId, person.id, context.now);
  const { passwordHash, ...own } = person;
  return ok({
    person: { ...own, hasPassword: passwordHash !== null },
    locale: context.locale,
    roles: roles.map(({ id, role, place }) => ({ id, role, place })),
    sessions: sessions.map(({ userAgent, ...session }) => ({
      ...session,
      ...browserOf(userAgent),
      isCurrent: session.id === sessionId,
    })),
  });
}
