import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Reader } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findPeriodById } from "./reporting-period.repository.server.ts";

/** A period that the person may move on. Refused: `not-found`, `not-allowed`. */
export async function loadPeriodToManage(db: Reader, context: UseCaseContext, id: string) {
  const { organisationId } = context;
  const period = await findPeriodById(db, organisationId, id);
  if (!period) return refused("not-found");
  const { committeeId } = period;
  return can(context.actor, "reportingPeriod.manage", { organisationId, committeeId })
    ? ok(period)
    : refused("not-allowed");
}
