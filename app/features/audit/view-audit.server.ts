import { can } from "#app/domain/permissions/can.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import {
  countAuditEntries,
  findAllAuditEntries,
  findAllNamesOfIds,
  findAuditChoices,
} from "./audit.repository.server.ts";
import type { AuditSearch } from "./audit.schema.ts";
import { idsIn, readAuditEntry } from "./audit-entry.ts";
import { endOfDay, startOfDay } from "./start-of-day.ts";

const pageSize = 50;

/** A page of the organisation's log, and what it can be filtered by. Refused: `not-allowed`. */
export async function viewAudit(context: UseCaseContext, search: AuditSearch) {
  if (!can(context.actor, "audit.view", context)) return refused("not-allowed");
  const { db, organisationId } = context;
  const filter = {
    personId: search.person,
    objectType: search.type,
    from: search.from && startOfDay(search.from),
    before: search.to && endOfDay(search.to),
  };
  const total = await countAuditEntries(db, organisationId, filter);
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(search.page, pageCount);
  const rows = await findAllAuditEntries(db, organisationId, filter, {
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const names = await findAllNamesOfIds(db, organisationId, idsIn(rows));
  return ok({
    entries: rows.map((row) => readAuditEntry(row, names)),
    total,
    page,
    pageCount,
    search,
    choices: await findAuditChoices(db, organisationId),
  });
}
