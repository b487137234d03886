import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../../audit/record-audit.server.ts";
import type { UseCaseContext } from "../../context.ts";
import { insertArea } from "./area.repository.server.ts";
import type { AreaInput } from "./area.schema.ts";
import { checkArea } from "./check-area.server.ts";

/**
 * Creates an area under a committee, or under none for support functions. Refused: `not-allowed`; `taken`
 * when the name is in use; `unknown-choice` when the committee is not one in use.
 */
export function createArea(context: UseCaseContext, input: AreaInput) {
  return inTransaction(context, async (writer) => {
    if (!can(context.actor, "organisation.manage", context)) return refused("not-allowed");
    const values = { ...input, committeeId: input.committeeId ?? null };
    const checked = await checkArea(writer, context.organisationId, values);
    if (!checked.ok) return checked;
    const area = { id: newId(), organisationId: context.organisationId, ...values };
    await insertArea(writer, area);
    await recordAudit(writer, context, {
      operation: "area.create",
      objectType: "area",
      objectKey: area.id,
      objectName: area.name,
      after: values,
    });
    return ok({ id: area.id });
  });
}
