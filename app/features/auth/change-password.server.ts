import { RateLimiterMemory } from "rate-limiter-flexible";
import { checkPassword } from "#app/domain/auth/password.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findOwnPerson, updatePasswordHash } from "./own-person.repository.server.ts";
import { hashPassword, passwordMatches } from "./password.server.ts";
import { deleteAllSessionsOfPerson } from "./session.repository.server.ts";

const perPerson = new RateLimiterMemory({ points: 8, duration: 15 * 60 });

type Input = { readonly current: string; readonly password: string };

/**
 * Changes one's own password and ends one's other sessions. Refused: `not-allowed` without a person,
 * `wrong-password` at `current`, `too-many-attempts`, and what `checkPassword` refuses.
 */
export async function changePassword(context: UseCaseContext, sessionId: string, input: Input) {
  const { db, organisationId } = context;
  const { personId } = context.actor;
  const person = personId ? await findOwnPerson(db, organisationId, personId) : undefined;
  if (!person) return refused("not-allowed");
  try {
    await perPerson.consume(person.id);
  } catch {
    return refused("too-many-attempts");
  }
  if (!(await passwordMatches(person.passwordHash, input.current))) {
    return refused("wrong-password", { field: "current" });
  }
  const checked = checkPassword(input.password, person);
  if (!checked.ok) return checked;
  const passwordHash = await hashPassword(input.password);
  const result = await inTransaction(context, async (writer) => {
    await updatePasswordHash(writer, organisationId, person.id, passwordHash);
    await deleteAllSessionsOfPerson(writer, organisationId, person.id, sessionId);
    await recordAudit(writer, context, {
      operation: "person.changePassword",
      objectType: "person",
      objectKey: person.id,
      objectName: person.name,
    });
    return ok();
  });
  await perPerson.delete(person.id);
  return result;
}
