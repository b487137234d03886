import { RateLimiterMemory } from "rate-limiter-flexible";
import { ok, refused } from "#app/domain/result.ts";
import type { Database } from "#db/connect.ts";
import { passwordMatches } from "./password.server.ts";
import { findAllPersonsByEmail } from "./person-sign-in.repository.server.ts";

const window = 15 * 60;
const perEmail = new RateLimiterMemory({ points: 8, duration: window });
const perAddress = new RateLimiterMemory({ points: 60, duration: window });

type SignInInput = { readonly email: string; readonly password: string };

/**
 * Finds the person an e-mail and a password belong to. Refused: `sign-in-failed`, the same for an unknown
 * e-mail and a wrong password; `too-many-attempts`.
 */
export async function signIn(db: Database, input: SignInInput, remoteAddress: string) {
  try {
    await Promise.all([perEmail.consume(input.email), perAddress.consume(remoteAddress)]);
  } catch {
    return refused("too-many-attempts");
  }
  const persons = await findAllPersonsByEmail(db, input.email);
  const candidates = persons.length > 0 ? persons : [null];
  for (const person of candidates) {
    const matches = await passwordMatches(person?.passwordHash ?? null, input.password);
    if (person && matches) {
      await perEmail.delete(input.email);
      return ok({ personId: person.id, organisationId: person.organisationId });
    }
  }
  return refused("sign-in-failed");
}
