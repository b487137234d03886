import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findPersonByEmail, insertPerson } from "./person.repository.server.ts";
import type { PersonInput } from "./person.schema.ts";

/**
 * Creates a person, who has no role and cannot sign in yet. Refused: `not-allowed`; `email-taken` when the
 * organisation has a person with that e-mail, also one out of use.
 */
export function createPerson(context: UseCaseContext, input: PersonInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "person.manage", context)) return refused("not-allowed");
    if (await findPersonByEmail(writer, context.organisationId, input.email)) {
      return refused("email-taken", { field: "email" });
    }
    const values = { ...input, locale: input.locale ?? null };
    const person = { id: newId(), organisationId: context.organisationId, ...values };
    await insertPerson(writer, person);
    await recordAudit(writer, context, {
      operation: "person.create",
      objectType: "person",
      objectKey: person.id,
      objectName: person.name,
      after: values,
    });
    return ok({ id: person.id });
  });
}
