import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkRelations } from "./check-relations.server.ts";
import { findIndicatorById, updateIndicator } from "./indicator.repository.server.ts";
import type { CarriedIndicatorInput } from "./indicator.schema.ts";
import { knownOfStatus } from "./known-of-status.ts";
import { loadIndicatorSeries } from "./load-indicator-series.server.ts";
import { readCarried } from "./read-definition.ts";
import { rereadTargets } from "./reread-targets.server.ts";

/**
 * Changes what a carrier of a shared indicator says for itself: number, heading, status, thresholds, owner and overall
 * indicator; the definition is edited at the shared one. Refused: `not-found`, `not-allowed`, `not-carried`,
 * `changed-meanwhile`, and what `readCarried` and `checkRelations` refuse.
 */
export function editCarriedIndicator(
  context: UseCaseContext,
  id: string,
  input: CarriedIndicatorInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findIndicatorById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const { institutionId, areaId } = before;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (before.sharedFromId === null) return refused("not-carried");
    const { version, ...own } = input;
    const [loaded] = await loadIndicatorSeries(writer, organisationId, [before]);
    const known = knownOfStatus(before, loaded?.series);
    const after = readCarried(own, before, { known, kept: before });
    if (!after.ok) return after;
    const related = { ...after.value, id, institutionId, areaId, isShared: 0 as const };
    const relations = await checkRelations(writer, organisationId, related, before);
    if (!relations.ok) return relations;
    if (!(await updateIndicator(writer, organisationId, id, version, after.value))) {
      return refused("changed-meanwhile");
    }
    await rereadTargets(writer, organisationId, [{ ...before, ...after.value }]);
    await recordAudit(writer, context, {
      operation: "indicator.edit",
      objectType: "indicator",
      objectKey: id,
      objectName: before.name,
      before,
      after: after.value,
    });
    return ok({ id });
  });
}
