import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { checkRelations } from "./check-relations.server.ts";
import { insertIndicator, nextIndicatorPosition } from "./indicator.repository.server.ts";
import type { IndicatorInput } from "./indicator.schema.ts";
import { findInstitutionOfIndicators } from "./indicator-place.repository.server.ts";
import { readDefinition } from "./read-definition.ts";

/**
 * Defines an indicator of an institution, or of a service or the whole organisation where no institution is named.
 * Refused: `not-found`, `not-allowed`, and what `readDefinition` and `checkRelations` refuse.
 */
export function defineIndicator(
  context: UseCaseContext,
  institutionSlug: string | null,
  input: IndicatorInput,
) {
  return inTransaction(context, async (writer) => {
    const { organisationId } = context;
    const institution =
      institutionSlug === null
        ? null
        : await findInstitutionOfIndicators(writer, organisationId, institutionSlug);
    if (institution === undefined) return refused("not-found");
    const institutionId = institution?.id ?? null;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    const definition = readDefinition(input);
    if (!definition.ok) return definition;
    const areaId = institutionId === null ? definition.value.areaId : null;
    const defined = { ...definition.value, institutionId, areaId };
    const relations = await checkRelations(writer, organisationId, defined);
    if (!relations.ok) return relations;
    const id = newId();
    await insertIndicator(writer, {
      id,
      organisationId,
      ...defined,
      position: await nextIndicatorPosition(writer, organisationId, institutionId),
      retiredAt: null,
    });
    await recordAudit(writer, context, {
      operation: "indicator.define",
      objectType: "indicator",
      objectKey: id,
      objectName: input.name,
      after: defined,
    });
    return ok({ id });
  });
}
