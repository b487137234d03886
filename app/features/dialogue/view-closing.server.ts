import { ok } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { findAllAgendaItems } from "./agenda.repository.server.ts";
import { findAllAttending } from "./attendance.repository.server.ts";
import { findAllContributions } from "./contribution.repository.server.ts";
import { loadRun } from "./load-run.server.ts";

/** What is in place before a meeting is closed. Refused: `not-found`, `not-allowed`. */
export async function viewClosing(context: UseCaseContext, id: string) {
  const { db, organisationId } = context;
  const run = await loadRun(context, id);
  if (!run.ok) return run;
  const [agenda, contributions, attending] = await Promise.all([
    findAllAgendaItems(db, organisationId, id),
    findAllContributions(db, organisationId, id),
    findAllAttending(db, organisationId, id),
  ]);
  return ok({
    ...run.value.head,
    summary: run.value.loaded.meeting.summary,
    contributionCount: contributions.length,
    unassignedCount: contributions.filter((one) => one.themeId === null).length,
    attendingCount: attending.length,
    hasFollowedUp: agenda.some((item) => item.isFollowUp === 1 && item.startedAt !== null),
  });
}
