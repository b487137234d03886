import { finishItem, startItem } from "#app/domain/dialogue/agenda.ts";
import { ok } from "#app/domain/result.ts";
import { inTransaction, type Writer } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import {
  findAllAgendaItems,
  finishRunningItems,
  updateAgendaItem,
} from "./agenda.repository.server.ts";
import { loadMeetingToChange } from "./load-meeting.server.ts";

/**
 * Takes up an agenda item of a running meeting, which ends the one that runs; a finished item goes on from
 * when it began. The clock is no decision, so it leaves no trace in the audit.
 * Refused: what `loadMeetingToChange` and `startItem` refuse.
 */
export function takeUpAgendaItem(context: UseCaseContext, meetingId: string, itemId: string) {
  return inTransaction(context, async (writer) => {
    const loaded = await loadItems(writer, context, meetingId);
    if (!loaded.ok) return loaded;
    const started = startItem(loaded.value, itemId);
    if (!started.ok) return started;
    const { organisationId, now } = context;
    await finishRunningItems(writer, organisationId, meetingId, now);
    const before = loaded.value.find((item) => item.id === itemId)?.startedAt;
    const change = { startedAt: before ?? now, endedAt: null };
    await updateAgendaItem(writer, organisationId, itemId, change);
    return ok({ id: itemId });
  });
}

/** Ends the agenda item that runs. Refused: what `loadMeetingToChange` and `finishItem` refuse. */
export function finishAgendaItem(context: UseCaseContext, meetingId: string, itemId: string) {
  return inTransaction(context, async (writer) => {
    const loaded = await loadItems(writer, context, meetingId);
    if (!loaded.ok) return loaded;
    const finished = finishItem(loaded.value, itemId);
    if (!finished.ok) return finished;
    await finishRunningItems(writer, context.organisationId, meetingId, context.now);
    return ok({ id: itemId });
  });
}

async function loadItems(writer: Writer, context: UseCaseContext, meetingId: string) {
  const run = "dialogueMeeting.run";
  const loaded = await loadMeetingToChange(writer, context, meetingId, run, "agenda");
  if (!loaded.ok) return loaded;
  const items = await findAllAgendaItems(writer, context.organisationId, meetingId);
  return ok(items.map((item) => ({ ...item, isFollowUp: item.isFollowUp === 1 })));
}
