import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../../context.ts";
import type { IndicatorRow } from "../indicator.repository.server.ts";
import {
  findAllEarlyWarningsOfIndicator,
  findAllReadingsOfWarnings,
} from "./early-warning.repository.server.ts";
import { type ShownWarning, shownWarning } from "./early-warning-model.ts";

/** The warnings in use of one indicator, and whether this person may make another. */
export async function loadWarningsOfIndicator(
  { db, organisationId, actor, today }: UseCaseContext,
  { id, institutionId, retiredAt }: Pick<IndicatorRow, "id" | "institutionId" | "retiredAt">,
): Promise<{ readonly warnings: readonly ShownWarning[]; readonly mayAdd: boolean }> {
  const rows = await findAllEarlyWarningsOfIndicator(db, organisationId, id);
  const inUse = rows.filter((row) => row.retiredAt === null);
  const readings = await findAllReadingsOfWarnings(
    db,
    organisationId,
    inUse.map((row) => row.id),
  );
  return {
    warnings: inUse.map((row) =>
      shownWarning(
        row,
        readings.filter((reading) => reading.earlyWarningId === row.id),
        today,
      ),
    ),
    mayAdd: retiredAt === null && can(actor, "indicator.edit", { organisationId, institutionId }),
  };
}
