import { can } from "#app/domain/permissions/can.ts";
import type { Operation } from "#app/domain/permissions/operations.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { Writer } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { findRoundById, findStepState } from "../cycle/round.repository.server.ts";
import { findBearing } from "./bearing-list.repository.server.ts";

/**
 * A bearing that the actor may change now. Refused: `not-found`, `not-allowed`, `step-not-open` while the
 * round's bearings step is closed (R4-01).
 */
export async function bearingToChange(
  writer: Writer,
  context: UseCaseContext,
  id: string,
  operation: Operation,
) {
  const { organisationId, actor } = context;
  const bearing = await findBearing(writer, organisationId, id);
  if (!bearing) return refused("not-found");
  const { committeeId, roundId } = bearing;
  if (!can(actor, operation, { organisationId, committeeId })) return refused("not-allowed");
  const state = await findStepState(writer, organisationId, roundId, "bearings");
  return state === "open" ? ok(bearing) : refused("step-not-open");
}

/** A round whose bearings the actor may change now. Refused as for `bearingToChange`. */
export async function roundToChange(
  writer: Writer,
  context: UseCaseContext,
  roundId: string,
  operation: Operation,
) {
  const { organisationId, actor } = context;
  const round = await findRoundById(writer, organisationId, roundId);
  if (!round) return refused("not-found");
  const { committeeId } = round;
  if (!can(actor, operation, { organisationId, committeeId })) return refused("not-allowed");
  const state = await findStepState(writer, organisationId, roundId, "bearings");
  return state === "open" ? ok(round) : refused("step-not-open");
}
