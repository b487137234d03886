import { fileTypeFromBuffer } from "file-type";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { endingOf } from "../documents/file-kinds.ts";
import { cleanFileName } from "../documents/file-name.ts";
import { writeContent } from "./batch-content.ts";
import { guessSettings } from "./guess-settings.server.ts";
import { deletePreviewsBefore, insertBatch } from "./import-batch.repository.server.ts";
import { emptySettings } from "./import-settings.ts";
import { readTables, type TableSource } from "./read-tables.server.ts";
import { runWorker } from "./run-worker.server.ts";

export const largestImport = 10 * 1024 * 1024;
/** So little is read at once; more is read beside, in a thread of its own. */
const smallText = 48_000;
const previewDays = 7;
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Given = { readonly text: string; readonly file?: File | undefined };

/**
 * Takes in a pasted or uploaded table as a preview and nothing else; previews older than a week go at the same time. Refused:
 * `not-allowed`, `nothing-given`, `file-too-large`, `file-type-not-allowed` by its own first bytes, `file-broken`, `file-unpacks-too-large`,
 * `file-too-hard`, `not-statistics`, and what `tidyTable` refuses.
 */
export async function startImport(context: UseCaseContext, given: Given) {
  const { organisationId, actor } = context;
  if (!can(actor, "indicator.import", context)) return refused("not-allowed");
  const source = await sourceOf(given);
  if (!source.ok) return source;
  const { kind, name, bytes } = source.value;
  const read = await contentOf(kind, bytes);
  if (!read.ok) {
    const { code, details } = read.refusal;
    return refused(code, {
      field: given.file?.size ? "file" : "text",
      ...(details ? { details } : {}),
    });
  }
  const content = read.value;
  const isStatistics = kind === "statistics";
  const settings = isStatistics ? emptySettings : await guessSettings(context, content);
  return inTransaction(context, async (writer) => {
    await deletePreviewsBefore(writer, organisationId, daysBefore(context.now, previewDays));
    const id = newId();
    await insertBatch(writer, {
      ...{ id, organisationId, name, content, state: "preview" },
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

async function sourceOf({
  text,
  file,
}: Given): Promise<Result<{ kind: TableSource | "statistics"; name: string; bytes: Uint8Array }>> {
  if (!file || file.size === 0) {
    if (text.trim() === "") return refused("nothing-given", { field: "text" });
    return ok({ kind: "text", name: "", bytes: new TextEncoder().encode(text) });
  }
  const name = cleanFileName(file.name);
  if (file.size > largestImport)
    return refused("file-too-large", { field: "file", details: { name } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined);
  if (found?.mime === workbook || (found?.ext === "zip" && endingOf(name) === "xlsx")) {
    return ok({ kind: "workbook", name, bytes });
  }
  if (found && !found.mime.startsWith("text/")) {
    return refused("file-type-not-allowed", { field: "file", details: { name } });
  }
  const first = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 200))
    .replace(/^\u00EF\u00BB\u00BF/, "")
    .trimStart();
  // Older programs save a web page or a drawing of one under a spreadsheet's name.
  if (first.startsWith("<") || isOldWorkbook(bytes)) {
    return refused("file-type-not-allowed", { field: "file", details: { name } });
  }
  const isStatistics =
    first.startsWith("{") || (first.startsWith("[") && endingOf(name) === "json");
  return ok({ kind: isStatistics ? "statistics" : "text", name, bytes });
}

/** The workbook of before 2007 begins with these bytes. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

async function contentOf(
  source: TableSource | "statistics",
  bytes: Uint8Array,
): Promise<Result<string>> {
  if (source !== "text" || bytes.length > smallText)
    return runWorker({ do: "read", source, bytes });
  const tables = await readTables(source, bytes);
  return tables.ok ? ok(writeContent(tables.value)) : tables;
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString();
}
