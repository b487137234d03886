import { checkNameIsFree } from "#app/domain/organisation/name.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import {
  findAllCommittees,
  findCommitteeById,
  updateCommittee,
} from "./committee.repository.server.ts";
import type { CommitteeInput } from "./committee.schema.ts";

type Change = CommitteeInput & { readonly version: number };

/**
 * Changes a committee's name and purpose; its address stays, so that links keep working. Refused:
 * `not-allowed`, `not-found`, `changed-meanwhile`, `taken`.
 */
export function editCommittee(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const before = await findCommitteeById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const others = await findAllCommittees(writer, organisationId);
    const checked = checkNameIsFree(
      input.name,
      others.filter((other) => other.id !== id),
    );
    if (!checked.ok) return checked;
    const { version, ...change } = input;
    if (!(await updateCommittee(writer, { organisationId, id, version }, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "committee.edit",
      objectType: "committee",
      objectKey: id,
      objectName: change.name,
      before,
      after: change,
    });
    return ok({ id });
  });
}
