import type { Writer } from "#db/transaction.ts";
import { updateCarriers } from "./carried-indicator.repository.server.ts";
import type { IndicatorRow } from "./indicator.repository.server.ts";
import { findAllCarriersOf } from "./indicator-relations.repository.server.ts";
import { rereadTargets } from "./reread-targets.server.ts";
import { sharedPartOf } from "./shared-part.server.ts";

/**
 * Gives a shared indicator's definition to all that carry it, and reads their targets again (R3-15). A status written in the
 * definition's unit is a status in its new one.
 */
export async function followShared(
  writer: Writer,
  organisationId: string,
  before: Pick<IndicatorRow, "id" | "unit">,
  after: Parameters<typeof sharedPartOf>[0],
): Promise<void> {
  const units = { before: before.unit, after: after.unit };
  await updateCarriers(writer, organisationId, before.id, sharedPartOf(after), units);
  await rereadTargets(
    writer,
    organisationId,
    await findAllCarriersOf(writer, organisationId, before.id),
  );
}
