import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import {
  findAllInstitutionTypes,
  insertInstitutionType,
} from "./institution-type.repository.server.ts";
import type { InstitutionTypeInput } from "./institution-type.schema.ts";

/** Creates an institution type, last in the order. Refused: `not-allowed`; `taken` when the name is in use. */
export function createInstitutionType(context: UseCaseContext, input: InstitutionTypeInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const others = await findAllInstitutionTypes(writer, context.organisationId);
    const checked = checkNameIsFree(input.name, others);
    if (!checked.ok) return checked;
    const type = {
      id: newId(),
      organisationId: context.organisationId,
      position: Math.max(0, ...others.map((other) => other.position)) + 1,
      ...input,
    };
    await insertInstitutionType(writer, type);
    await recordAudit(writer, context, {
      operation: "institutionType.create",
      objectType: "institutionType",
      objectKey: type.id,
      objectName: type.name,
      after: input,
    });
    return ok({ id: type.id });
  });
}
