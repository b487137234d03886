import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findFile } from "./file.repository.server.ts";

/** A file of the organisation, to be sent to someone who may read there. Refused: `not-allowed`, `not-found`. */
export async function openFile(context: UseCaseContext, id: string) {
  if (!can(context.actor, "organisation.view", context)) return refused("not-allowed");
  const file = await findFile(context.db, context.organisationId, id);
  return file ? ok(file) : refused("not-found");
}
