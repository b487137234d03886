import { fileTypeFromBuffer } from "file-type";
import { printColumnUse, readColumnUse } from "#app/domain/import-export/column-use.ts";
import { guessColumns, headingScore, headingsKey } from "#app/domain/import-export/headings.ts";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { newId } from "#db/id.ts";
import type { Reader } from "#db/transaction.ts";
import { inTransaction } from "#db/transaction.ts";
import type { UseCaseContext } from "../context.ts";
import { endingOf } from "../documents/file-kinds.ts";
import { cleanFileName } from "../documents/file-name.ts";
import { readTableHeads, readTableRows, writeContent } from "./batch-content.ts";
import {
  deletePreviewsBefore,
  findColumnMapping,
  insertBatch,
} from "./import-batch.repository.server.ts";
import { emptySettings, type ImportSettings } from "./import-settings.ts";
import { readTables, type TableSource } from "./read-tables.server.ts";
import { runWorker } from "./run-worker.server.ts";
import { ownHeadings } from "./word-codes.server.ts";

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
  const settings = isStatistics
    ? emptySettings
    : await guessSettings(context.db, organisationId, content);
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
  if (found && !found.mime.startsWith("text/") && found.ext !== "xml") {
    return refused("file-type-not-allowed", { field: "file", details: { name } });
  }
  const first = new TextDecoder("latin1")
    .decode(bytes.subarray(0, 200))
    .replace(/^\u00EF\u00BB\u00BF/, "")
    .trimStart();
  return ok({ kind: first.startsWith("{") ? "statistics" : "text", name, bytes });
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

/** What the tables seem to hold: what was last said of columns with these headings, else a guess from their words. */
async function guessSettings(
  db: Reader,
  organisationId: string,
  content: string,
): Promise<ImportSettings & { isRemembered: boolean }> {
  const heads = readTableHeads(content).map((_, table) => ({
    table,
    ...findHeading(content, table),
  }));
  const best = heads.reduce((one, other) => (other.score > one.score ? other : one));
  return {
    ...emptySettings,
    ...(await settingsOfTable(db, organisationId, content, best.table, best.row)),
  };
}

/** The settings for one of the tables with its headings in a row of it. */
export async function settingsOfTable(
  db: Reader,
  organisationId: string,
  content: string,
  table: number,
  headingRow: number,
) {
  const headings = rowOf(content, table, headingRow) ?? [];
  const remembered = await findColumnMapping(db, organisationId, "table", headingsKey(headings));
  const width = rowOf(content, table, 0)?.length ?? 0;
  if (remembered && headingRow >= 0) {
    const { columns, contains } = JSON.parse(remembered.mapping) as Pick<
      ImportSettings,
      "columns" | "contains"
    >;
    if (columns.length === width)
      return { table, headingRow, columns, contains, isRemembered: true };
  }
  const guessed =
    headingRow < 0
      ? Array.from({ length: width }, () => readColumnUse("ignore"))
      : guessColumns(headings, ownHeadings);
  const uses = new Set(guessed.map(({ use }) => use));
  const isFigures =
    (uses.has("value") && uses.has("year")) ||
    uses.has("fromYear") ||
    (uses.has("result") && !uses.has("status") && !uses.has("target") && !uses.has("targets"));
  return {
    ...{ table, headingRow, isRemembered: false },
    columns: guessed.map(printColumnUse),
    contains: isFigures ? ("measurements" as const) : ("indicators" as const),
  };
}

/** The row among the first that looks most like headings; the first one where none does. */
export function findHeading(content: string, table: number): { row: number; score: number } {
  let best = { row: 0, score: 0 };
  let number = 0;
  for (const row of readTableRows(content, table)) {
    const score = headingScore(row, ownHeadings);
    if (score > best.score) best = { row: number, score };
    number += 1;
    if (number >= 20) break;
  }
  return best;
}

export function rowOf(
  content: string,
  table: number,
  number: number,
): readonly string[] | undefined {
  let index = 0;
  for (const row of readTableRows(content, table)) {
    if (index === number) return row;
    index += 1;
  }
  return undefined;
}

function daysBefore(instant: string, days: number): string {
  return new Date(Date.parse(instant) - days * 86_400_000).toISOString();
}
