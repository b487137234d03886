import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../../context.ts";
import { findIndicatorById } from "../indicator.repository.server.ts";
import { findAllPossibleOwners } from "../indicator-relations.repository.server.ts";
import {
  findAllReadingsOfWarnings,
  findEarlyWarningById,
} from "./early-warning.repository.server.ts";
import { shownWarning } from "./early-warning-model.ts";

export type EarlyWarningModel = Extract<
  Awaited<ReturnType<typeof viewEarlyWarning>>,
  { ok: true }
>["value"];

/** One warning with all its readings. Refused: `not-allowed`, `not-found`. */
export async function viewEarlyWarning(context: UseCaseContext, id: string) {
  const { db, organisationId, actor, today } = context;
  if (!can(actor, "organisation.view", context)) return refused("not-allowed");
  const row = await findEarlyWarningById(db, organisationId, id);
  if (!row) return refused("not-found");
  const { institutionId } = row;
  const mayEdit = can(actor, "indicator.edit", { organisationId, institutionId });
  const mayMeasure = can(actor, "indicator.measure", { organisationId, institutionId });
  const [readings, owners] = await Promise.all([
    findAllReadingsOfWarnings(db, organisationId, [id]),
    mayEdit ? findAllPossibleOwners(db, organisationId) : [],
  ]);
  const isOut = row.retiredAt !== null || row.indicatorRetiredAt !== null;
  return ok({
    ...shownWarning(row, readings, today),
    version: row.version,
    ownerId: row.ownerId,
    indicator: { id: row.indicatorId, name: row.indicatorName },
    readings,
    owners,
    today,
    mayEdit,
    mayRead: mayMeasure && !isOut,
  });
}

/** The same for the page where a reading is written down. Refused: `not-allowed`, `not-found`. */
export async function viewWarningToRead(context: UseCaseContext, id: string) {
  const result = await viewEarlyWarning(context, id);
  return result.ok && !result.value.mayRead ? refused("not-allowed") : result;
}

/** The indicator a new warning is for, and who may own it. Refused: `not-allowed`, `not-found`. */
export async function viewNewEarlyWarning(context: UseCaseContext, indicatorId: string) {
  const { db, organisationId, actor } = context;
  const row = await findIndicatorById(db, organisationId, indicatorId);
  if (!row) return refused("not-found");
  const { institutionId, id, name, unit } = row;
  if (!can(actor, "indicator.edit", { organisationId, institutionId })) {
    return refused("not-allowed");
  }
  return ok({
    indicator: { id, name, unit },
    owners: await findAllPossibleOwners(db, organisationId),
  });
}
