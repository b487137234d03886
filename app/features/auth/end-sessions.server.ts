import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { deleteOwnSession } from "./own-person.repository.server.ts";
import { deleteAllSessionsOfPerson } from "./session.repository.server.ts";

/** Ends one of one's own sessions. Refused: `not-allowed` without a person, `not-found` for any other. */
export function endSession(context: UseCaseContext, id: string) {
  return inTransaction(context, async (writer) => {
    const { personId } = context.actor;
    if (personId === null) return refused("not-allowed");
    const isEnded = await deleteOwnSession(writer, context.organisationId, personId, id);
    return isEnded ? ok() : refused("not-found");
  });
}

/** Ends all of one's own sessions but the one at hand. Refused: `not-allowed` without a person. */
export function endOtherSessions(context: UseCaseContext, sessionId: string) {
  return inTransaction(context, async (writer) => {
    const { personId } = context.actor;
    if (personId === null) return refused("not-allowed");
    await deleteAllSessionsOfPerson(writer, context.organisationId, personId, sessionId);
    return ok();
  });
}
