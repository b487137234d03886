import { fileTypeFromBuffer } from "file-type";
import { can } from "#app/domain/permissions/can.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { endingOf } from "../documents/file-kinds.ts";
import { cleanFileName } from "../documents/file-name.ts";
import { takeInTable } from "./importing.server.ts";
import type { GivenTable } from "./take-in-table.server.ts";

export const largestImport = 10 * 1024 * 1024;
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

type Given = { readonly text: string; readonly file?: File | undefined };

/**
 * Takes in a pasted or uploaded table as a preview and nothing else. Refused: `not-allowed`, `nothing-given`, `file-too-large`,
 * `file-type-not-allowed` by its own first bytes, and what `takeInTable` refuses.
 */
export async function startImport(context: UseCaseContext, given: Given) {
  if (!can(context.actor, "indicator.import", context)) return refused("not-allowed");
  const table = await tableOf(given);
  return table.ok ? takeInTable(context, table.value) : table;
}

async function tableOf({ text, file }: Given): Promise<Result<GivenTable>> {
  if (!file || file.size === 0) {
    if (text.trim() === "") return refused("nothing-given", { field: "text" });
    return ok({ field: "text", source: "text", name: "", bytes: new TextEncoder().encode(text) });
  }
  const name = cleanFileName(file.name);
  if (file.size > largestImport)
    return refused("file-too-large", { field: "file", details: { name } });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined);
  if (found?.mime === workbook || (found?.ext === "zip" && endingOf(name) === "xlsx")) {
    return ok({ field: "file", source: "workbook", name, bytes });
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
  return ok({ field: "file", source: isStatistics ? "statistics" : "text", name, bytes });
}

/** The workbook of before 2007 begins with these bytes. */
function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}
