import { can } from "#app/domain/permissions/can.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAuditEntriesOfObject, findAllNamesOfIds } from "./audit.repository.server.ts";
import { type AuditEntry, idsIn, readAuditEntry } from "./audit-entry.ts";

const longest = 30;

/**
 * What has been done to one object, the newest first, for the foot of its page; nothing for a person who
 * may not see the log. `objectType` is the name of its table.
 */
export async function viewAuditTrail(
  context: UseCaseContext,
  objectType: string,
  objectKey: string,
): Promise<AuditEntry[]> {
  if (!can(context.actor, "audit.view", context)) return [];
  const { db, organisationId } = context;
  const rows = await findAllAuditEntriesOfObject(
    db,
    organisationId,
    objectType,
    objectKey,
    longest,
  );
  const names = await findAllNamesOfIds(db, organisationId, idsIn(rows));
  return rows.map((row) => readAuditEntry(row, names));
}
