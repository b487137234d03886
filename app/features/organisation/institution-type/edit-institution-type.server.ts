import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import {
  findAllInstitutionTypes,
  findInstitutionTypeById,
  updateInstitutionType,
} from "./institution-type.repository.server.ts";
import type { InstitutionTypeInput } from "./institution-type.schema.ts";

type Change = InstitutionTypeInput & { readonly version: number };

/** Changes an institution type. Refused: `not-allowed`, `not-found`, `changed-meanwhile`, `taken`. */
export function editInstitutionType(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const before = await findInstitutionTypeById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const others = await findAllInstitutionTypes(writer, organisationId);
    const checked = checkNameIsFree(
      input.name,
      others.filter((other) => other.id !== id),
    );
    if (!checked.ok) return checked;
    const { version, ...change } = input;
    if (!(await updateInstitutionType(writer, { organisationId, id, version }, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "institutionType.edit",
      objectType: "institutionType",
      objectKey: id,
      objectName: change.name,
      before,
      after: change,
    });
    return ok({ id });
  });
}
