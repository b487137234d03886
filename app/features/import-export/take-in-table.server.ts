import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { readTableHeads, writeContent } from "./batch-content.ts";
import { findHeading, guessSettings, rowOf } from "./guess-settings.server.ts";
import { deletePreviewsBefore, insertBatch } from "./import-batch.repository.server.ts";
import { emptySettings } from "./import-settings.ts";
import { readInThread } from "./read-in-thread.server.ts";
import { readTables, type TableSource } from "./read-tables.server.ts";

/** So little is read at once; more is read beside, where it can be stopped. */
const smallText = 48_000;
const previewDays = 7;

export type GivenTable = {
  /** The field of the form in which it was given. */
  readonly field: "text" | "file";
  readonly source: TableSource | "statistics";
  readonly name: string;
  readonly bytes: Uint8Array;
};

/**
 * Reads a table and keeps it as a preview and nothing else; previews older than a week go at the same time. Refused: `not-allowed`,
 * `file-broken`, `file-unpacks-too-large`, `file-too-hard`, `not-statistics`, `table-missing` where words stand and no table, and what `tidyTable` refuses.
 */
export async function takeInTable(context: UseCaseContext, given: GivenTable) {
  const { organisationId, actor } = context;
  if (!can(actor, "indicator.import", context)) return refused("not-allowed");
  const read = await contentOf(given);
  if (!read.ok) return refused(read.refusal.code, { ...read.refusal, field: given.field });
  const content = read.value;
  const isStatistics = given.source === "statistics";
  if (!isStatistics && !holdsTable(content))
    return refused("table-missing", { field: given.field });
  const settings = isStatistics ? emptySettings : await guessSettings(context, content);
  return inTransaction(context, async (writer) => {
    await deletePreviewsBefore(writer, organisationId, daysBefore(context.now, previewDays));
    const id = newId();
    await insertBatch(writer, {
      ...{ id, organisationId, name: given.name, content, state: "preview" },
      kind: isStatistics ? "jsonStat" : settings.contains,
      settings: JSON.stringify(settings),
      summary: "{}",
      createdBy: actor.personId ?? "",
      createdAt: context.now,
      ...{ confirmedAt: null, undoneAt: null },
    });
    const isKnown = "isRemembered" in settings && settings.isRemembered;
    const next = isStatistics ? "statistics" : isKnown ? "rows" : "columns";
    return ok({ id, next } as const);
  });
}

/** A single row or column is a table only where a heading says what it holds. */
function holdsTable(content: string): boolean {
  return readTableHeads(content).some(
    ({ rowCount }, table) =>
      findHeading(content, table).score > 0 ||
      (rowCount > 1 && (rowOf(content, table, 0)?.length ?? 0) > 1),
  );
}

async function contentOf({ source, bytes }: GivenTable): Promise<Result<string>> {
  if (source !== "text" || bytes.length > smallText) return readInThread({ source, bytes });
  const tables = await readTables(source, bytes);
  return tables.ok ? ok(writeContent(tables.value)) : tables;
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString();
}
