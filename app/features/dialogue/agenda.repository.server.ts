import type { ChangeOf, NewRowOf } from "#db/tables/columns.ts";
import type { AgendaItemTable } from "#db/tables/dialogue.ts";
import type { Reader, Writer } from "#db/transaction.ts";

export type AgendaItemRow = Awaited<ReturnType<typeof findAllAgendaItems>>[number];

/** The agenda in its order; the opening on last round's goals stands first. */
export function findAllAgendaItems(db: Reader, organisationId: string, dialogueMeetingId: string) {
  return db
    .selectFrom("agendaItem")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .select(["id", "title", "minutes", "position", "startedAt", "endedAt", "isFollowUp"])
    .orderBy("isFollowUp", "desc")
    .orderBy("position")
    .limit(100)
    .execute();
}

export async function insertAgendaItems(
  writer: Writer,
  items: readonly NewRowOf<AgendaItemTable>[],
): Promise<void> {
  if (items.length === 0) return;
  await writer.insertInto("agendaItem").values(items).execute();
}

export async function updateAgendaItem(
  writer: Writer,
  organisationId: string,
  id: string,
  change: Omit<ChangeOf<AgendaItemTable>, "id" | "organisationId" | "dialogueMeetingId">,
): Promise<void> {
  await writer
    .updateTable("agendaItem")
    .set(change)
    .where("organisationId", "=", organisationId)
    .where("id", "=", id)
    .execute();
}

export async function finishRunningItems(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
  endedAt: string,
): Promise<void> {
  await writer
    .updateTable("agendaItem")
    .set({ endedAt })
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .where("startedAt", "is not", null)
    .where("endedAt", "is", null)
    .execute();
}

/** Removes items of one meeting; contributions made under them stay, without the item. */
export async function deleteAgendaItems(
  writer: Writer,
  organisationId: string,
  dialogueMeetingId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await writer
    .updateTable("contribution")
    .set({ agendaItemId: null })
    .where("organisationId", "=", organisationId)
    .where("agendaItemId", "in", ids)
    .execute();
  await writer
    .deleteFrom("agendaItem")
    .where("organisationId", "=", organisationId)
    .where("dialogueMeetingId", "=", dialogueMeetingId)
    .where("isFollowUp", "=", 0)
    .where("id", "in", ids)
    .execute();
}
