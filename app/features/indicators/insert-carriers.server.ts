import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import type { Writer } from "#db/transaction.ts";
import { recordAudit } from "../audit/record-audit.server.ts";
import type { UseCaseContext } from "../context.ts";
import { findLastPositions, insertCarriers } from "./carried-indicator.repository.server.ts";
import type { IndicatorRow } from "./indicator.repository.server.ts";
import { sharedPartOf } from "./shared-part.server.ts";

/** Where a shared indicator is carried: an institution or a service. */
export type CarrierPlace = {
  readonly institutionId: string | null;
  readonly areaId: string | null;
};

type Carried = { readonly shared: IndicatorRow; readonly place: CarrierPlace };

/**
 * Lets places carry shared indicators with values of their own (R3-15). Number and heading begin as the shared one's; status,
 * thresholds and targets begin empty. Refused: `not-allowed` for a place that is not the actor's, `not-shared`, `retired`.
 */
export async function insertCarriersOf(
  writer: Writer,
  context: UseCaseContext,
  carried: readonly Carried[],
) {
  const { organisationId } = context;
  for (const { shared, place } of carried) {
    const { institutionId } = place;
    if (!can(context.actor, "indicator.edit", { organisationId, institutionId })) {
      return refused("not-allowed");
    }
    if (shared.isShared !== 1) return refused("not-shared");
    if (shared.retiredAt !== null) return refused("retired");
  }
  const last = await findLastPositions(writer, organisationId);
  const added = new Map<string | null, number>();
  const rows = carried.map(({ shared, place }) => {
    const before = added.get(place.institutionId) ?? 0;
    added.set(place.institutionId, before + 1);
    return {
      id: newId(),
      organisationId,
      ...place,
      ...sharedPartOf(shared),
      sharedFromId: shared.id,
      number: shared.number,
      heading: shared.heading,
      ...unknownStatus,
      lowerThreshold: null,
      position: (last.get(place.institutionId) ?? 0) + before + 1,
      retiredAt: null,
    };
  });
  await insertCarriers(writer, rows);
  for (const row of rows) {
    await recordAudit(writer, context, {
      operation: "indicator.carry",
      objectType: "indicator",
      objectKey: row.id,
      objectName: row.name,
      after: {
        institutionId: row.institutionId,
        areaId: row.areaId,
        sharedFromId: row.sharedFromId,
      },
    });
  }
  return ok({ count: rows.length });
}

const unknownStatus = {
  baselineRaw: "",
  baselineKind: "missing",
  baselineValue: null,
  baselineUnit: "",
  baselineCertainty: "certain",
  baselineYear: null,
} as const;
