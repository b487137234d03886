import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Table } from "#app/domain/import-export/table.ts";
import { ok, refused } from "#app/domain/result.ts";
import type { UseCaseContext } from "../context.ts";
import { exportTables } from "./export-tables.server.ts";
import { makePace } from "./pace.ts";
import { writeWorkbook } from "./write-workbook.server.ts";

export const EXPORT_FILES = [
  "indikatorer.csv",
  "tal.csv",
  "definitioner.csv",
  "indikatorer.xlsx",
] as const;

const mediaTypes = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/** More than a person needs, fewer than a machine wants. */
const limit = new RateLimiterMemory({ points: 20, duration: 60 });

type Asked = {
  readonly file: string;
  readonly institution: string | null;
  /** "komma" for tools that expect it; the semicolon and byte order mark are what spreadsheets here open at once. */
  readonly separator: string | null;
};

/**
 * Everything about the indicators of the organisation or of one institution as a file. Refused: `not-allowed`, `not-found`,
 * `too-many-exports` (more than twenty a minute by one person).
 */
export async function exportFile(context: UseCaseContext, asked: Asked) {
  const file = EXPORT_FILES.find((one) => one === asked.file);
  if (!file) return refused("not-found");
  try {
    await limit.consume(context.actor.personId ?? "");
  } catch {
    return refused("too-many-exports");
  }
  const exported = await exportTables(context, asked.institution);
  if (!exported.ok) return exported;
  const { indicators, figures, versions, place } = exported.value;
  const ending = file.endsWith(".csv") ? "csv" : "xlsx";
  const about = { name: place ? `${place}-${file}` : file, mediaType: mediaTypes[ending] };
  if (ending === "csv") {
    const table =
      file === "tal.csv" ? figures : file === "definitioner.csv" ? versions : indicators;
    const content = await writeCsv(table.rows, asked.separator === "komma" ? "," : ";");
    return ok({ ...about, content: new TextEncoder().encode(content) });
  }
  return ok({ ...about, content: await writeWorkbook([indicators, figures, versions]) });
}

/** Rows as text with a byte order mark, every cell that needs it between quotation marks (RFC 4180). */
export async function writeCsv(rows: Table["rows"], separator: ";" | ","): Promise<string> {
  const pace = makePace();
  const lines: string[] = [];
  for (const row of rows) {
    lines.push(
      row
        .map((cell) =>
          /[";,|\t\n\r]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
        )
        .join(separator),
    );
    await pace();
  }
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}
