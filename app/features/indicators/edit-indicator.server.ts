import { meaningOf } from "#app/domain/indicators/definition-version.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkRelations } from "./check-relations.server.ts";
import { followShared } from "./follow-shared.server.ts";
import { findIndicatorById, updateIndicator } from "./indicator.repository.server.ts";
import type { EditIndicatorInput } from "./indicator.schema.ts";
import { keepVersion } from "./keep-version.server.ts";
import { knownOfStatus } from "./known-of-status.ts";
import { loadIndicatorSeries } from "./load-indicator-series.server.ts";
import { readDefinition } from "./read-definition.ts";
import { rereadTargets } from "./reread-targets.server.ts";

/**
 * Changes what an indicator says of itself. A change of meaning is kept as a version from its year on; its targets are read
 * again, since their words may mean something else with another direction, unit or status; and those that carry its
 * definition follow. Refused: `not-found`, `not-allowed`, `carried` where the definition is another's, `changed-meanwhile`,
 * and what `readDefinition`, `checkRelations` and `newVersion` refuse.
 */
export function editIndicator(context: UseCaseContext, id: string, input: EditIndicatorInput) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const before = await findIndicatorById(writer, organisationId, id);
    if (!before) return refused("not-found");
    const { institutionId } = before;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (before.sharedFromId !== null) return refused("carried");
    const { version, meaningChange, fromYear, definitionReason = "", ...rest } = input;
    const [loaded] = await loadIndicatorSeries(writer, organisationId, [before]);
    const about = { name: rest.name, measureKind: rest.measureKind ?? null };
    const known = knownOfStatus(about, loaded?.series);
    const definition = readDefinition(rest, { known, kept: before });
    if (!definition.ok) return definition;
    const areaId = institutionId === null ? definition.value.areaId : null;
    const after = { ...definition.value, areaId };
    const related = { ...after, id, institutionId };
    const relations = await checkRelations(writer, organisationId, related, before);
    if (!relations.ok) return relations;
    // Who has seen an older definition cannot say what changes in this one.
    if (version !== before.version) return refused("changed-meanwhile");
    const said = { change: meaningChange, fromYear, reason: definitionReason };
    const kept = await keepVersion(writer, context, id, meaningOf(before), meaningOf(after), said);
    if (!kept.ok) return kept;
    if (!(await updateIndicator(writer, organisationId, id, version, after))) {
      return refused("changed-meanwhile");
    }
    await rereadTargets(writer, organisationId, [{ id, ...after }]);
    await followShared(writer, organisationId, before, after);
    await recordAudit(writer, context, {
      operation: "indicator.edit",
      objectType: "indicator",
      objectKey: id,
      objectName: input.name,
      before,
      after: {
        ...after,
        ...(kept.value ? { definitionFrom: kept.value.fromYear, reason: definitionReason } : {}),
      },
    });
    return ok({ id });
  });
}
