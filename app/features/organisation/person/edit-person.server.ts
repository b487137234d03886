import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findPersonByEmail, findPersonById, updatePerson } from "./person.repository.server.ts";
import type { PersonInput } from "./person.schema.ts";

type Change = PersonInput & { readonly version: number };

/** Changes a person. Refused: `not-allowed`, `not-found`, `changed-meanwhile`, `email-taken`. */
export function editPerson(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "person.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const before = await findPersonById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const other = await findPersonByEmail(writer, organisationId, input.email);
    if (other && other.id !== id) return refused("email-taken", { field: "email" });
    const { version, ...given } = input;
    const change = { ...given, locale: given.locale ?? null };
    if (!(await updatePerson(writer, { organisationId, id, version }, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "person.edit",
      objectType: "person",
      objectKey: id,
      objectName: change.name,
      before,
      after: change,
    });
    return ok({ id });
  });
}
