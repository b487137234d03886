import { checkPassword } from "#app/domain/auth/password.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Locale } from "#app/i18n/locale.ts";
import type { Database } from "#db/connect.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { updatePasswordHash } from "./own-person.repository.server.ts";
import { hashPassword } from "./password.server.ts";
import { deleteAllSessionsOfPerson } from "./session.repository.server.ts";
import { findSignInLink, spendSignInLink } from "./sign-in-link.repository.server.ts";
import { hashToken } from "./token.server.ts";

type Moment = { readonly now: string; readonly today: string; readonly locale: Locale };

/**
 * Sets the password of the person a one-time link was made for, uses the link up and ends the person's
 * sessions; answers whom to sign in. Refused: `not-found` when the link does not work (any more), and what
 * `checkPassword` refuses; then the link still works.
 */
export async function setPassword(
  db: Database,
  input: { readonly token: string; readonly password: string },
  moment: Moment,
) {
  const id = hashToken(input.token);
  const link = await findSignInLink(db, id, moment.now);
  if (!link) return refused("not-found");
  const checked = checkPassword(input.password, link);
  if (!checked.ok) return checked;
  const { organisationId, personId } = link;
  // Hashed before the transaction, which everybody else's writes wait for.
  const passwordHash = await hashPassword(input.password);
  const context: UseCaseContext = {
    db,
    organisationId,
    actor: { personId, organisationId, assignments: [] },
    ...moment,
  };
  return inTransaction(context, async (writer) => {
    if (!(await spendSignInLink(writer, organisationId, id, moment.now))) {
      return refused("not-found");
    }
    await updatePasswordHash(writer, organisationId, personId, passwordHash);
    await deleteAllSessionsOfPerson(writer, organisationId, personId);
    await recordAudit(writer, context, {
      operation: "person.setPassword",
      objectType: "person",
      objectKey: personId,
      objectName: link.name,
    });
    return ok({ personId, organisationId });
  });
}
