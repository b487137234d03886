import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import {
  deleteUnusedSignInLinks,
  insertSignInLink,
} from "../../auth/sign-in-link.repository.server.ts";
import { hashToken, newToken } from "../../auth/token.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findPersonById } from "./person.repository.server.ts";

const validHours = 72;

/**
 * Makes the one link with which a person chooses a password: valid 72 hours, once; an earlier one stops
 * working. The token is in the answer only; what is stored is its hash. Refused: `not-allowed`,
 * `not-found`, `person-retired`.
 */
export function makeSignInLink(context: UseCaseContext, personId: string) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "person.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const person = await findPersonById(writer, organisationId, personId);
    if (!person) return refused("not-found");
    if (person.retiredAt !== null) return refused("person-retired");
    const token = newToken();
    const expiresAt = new Date(Date.parse(context.now) + validHours * 3_600_000).toISOString();
    await deleteUnusedSignInLinks(writer, organisationId, personId);
    await insertSignInLink(writer, { id: hashToken(token), organisationId, personId, expiresAt });
    await recordAudit(writer, context, {
      operation: "person.makeSignInLink",
      objectType: "person",
      objectKey: personId,
      objectName: person.name,
      after: { expiresAt },
    });
    return ok({ token, expiresAt });
  });
}
