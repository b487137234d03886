import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import { findDemoPerson } from "./person-sign-in.repository.server.ts";

/** A made-up person to sign in as; exists only in demo mode. Refused: `not-found`. */
export async function findDemoSignIn(db: Reader, isDemo: boolean, personId: string) {
  const person = isDemo ? await findDemoPerson(db, personId) : undefined;
  return person
    ? ok({ personId: person.id, organisationId: person.organisationId })
    : refused("not-found");
}
