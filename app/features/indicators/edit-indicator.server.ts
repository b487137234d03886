import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findIndicatorById, updateIndicator } from "./indicator.repository.server.ts";
import type { IndicatorInput } from "./indicator.schema.ts";
import { readDefinition } from "./read-definition.ts";
import { rereadTargets } from "./reread-targets.server.ts";

type Change = IndicatorInput & { readonly version: number };

/**
 * Changes what an indicator says of itself. Its targets are read again, since their words may mean something
 * else with another direction, unit or status. Refused: `not-found`, `not-allowed`, `changed-meanwhile`, and what
 * `readDefinition` refuses.
 */
export function editIndicator(context: UseCaseContext, id: string, input: Change) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findIndicatorById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const { institutionId } = before;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    const { version, ...rest } = input;
    const definition = readDefinition(rest);
    if (!definition.ok) return definition;
    if (!(await updateIndicator(writer, organisationId, id, version, definition.value))) {
      return refused("changed-meanwhile");
    }
    await rereadTargets(writer, organisationId, { id, ...definition.value });
    await recordAudit(writer, context, {
      operation: "indicator.edit",
      objectType: "indicator",
      objectKey: id,
      objectName: input.name,
      before,
      after: definition.value,
    });
    return ok({ id });
  });
}
