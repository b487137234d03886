import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { findAreaById, updateArea } from "./area.repository.server.ts";
import type { AreaInput } from "./area.schema.ts";
import { checkArea } from "./check-area.server.ts";

type Change = AreaInput & { readonly version: number };

/**
 * Changes an area. Goals that stand already keep the committee that approved them. Refused: `not-allowed`,
 * `not-found`, `changed-meanwhile`, `taken`, `unknown-choice`; `core-in-area` when the committee is taken
 * away from under core services.
 */
export function editArea(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const { organisationId } = context;
    const before = await findAreaById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const { version, ...given } = input;
    const change = { ...given, committeeId: given.committeeId ?? null };
    const checked = await checkArea(writer, organisationId, { id, ...change });
    if (!checked.ok) return checked;
    if (!(await updateArea(writer, { organisationId, id, version }, change))) {
      return refused("changed-meanwhile");
    }
    await recordAudit(writer, context, {
      operation: "area.edit",
      objectType: "area",
      objectKey: id,
      objectName: change.name,
      before,
      after: change,
    });
    return ok({ id });
  });
}
