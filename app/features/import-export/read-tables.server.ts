import { parse } from "csv-parse/sync";
import readWorkbook from "read-excel-file/node";
import { decodeText } from "#app/domain/import-export/decode-text.ts";
import { guessSeparator } from "#app/domain/import-export/separator.ts";
import { type Table, tableLimits, tidyTable } from "#app/domain/import-export/table.ts";
import { ok, type Result, refused } from "#app/domain/result.ts";
import { inspectZip } from "./inspect-zip.server.ts";
import { findPercentCells } from "./percent-cells.server.ts";

export type TableSource = "text" | "workbook";

/** A number of a workbook as it is kept there, so that it is never taken for a text of the same signs. */
type WrittenNumber = { readonly text: string };

/**
 * The tables in a pasted text, a text file or a workbook, each cell as it was written. A number in a workbook gets the
 * comma of our countries, for there it carries no writing of its own; "2.140" that stands there as text stays as it is. Refused: what `tidyTable` and `inspectZip` refuse.
 */
export async function readTables(
  source: TableSource,
  content: Uint8Array,
): Promise<Result<readonly Table[]>> {
  if (source === "text") return bounded([{ name: "", rows: readDelimited(decodeText(content)) }]);
  const bytes = Buffer.from(content);
  const inspected = await inspectZip(bytes);
  if (!inspected.ok) return inspected;
  try {
    const sheets = await readWorkbook<WrittenNumber>(bytes, {
      parseNumber: (text) => ({ text }),
      trim: false,
    });
    const percents = await findPercentCells(bytes);
    return bounded(
      sheets.slice(0, tableLimits.tables).map(({ sheet, data }) => {
        const isPercent = (row: number, column: number) =>
          percents.get(sheet)?.has(`${row} ${column}`) === true;
        const rows = data.map((cells, row) =>
          cells.map((cell, column) => cellText(cell, isPercent(row, column))),
        );
        return { name: sheet, rows };
      }),
    );
  } catch {
    return refused("file-broken");
  }
}

/** The first line by which a spreadsheet is told the sign between the columns. */
const TOLD = /^\uFEFF?sep=([;,|\t])\r?\n/i;

function readDelimited(given: string): string[][] {
  const [line = "", told] = TOLD.exec(given) ?? [];
  const text = given.slice(line.length);
  const options = {
    delimiter: told ?? guessSeparator(text),
    bom: true,
    relax_column_count: true,
    to: tableLimits.rows * 2,
  };
  try {
    return parse(text, { ...options, relax_quotes: true });
  } catch {
    // A quotation mark that nothing closes is a sign like any other.
    return parse(text, { ...options, quote: null });
  }
}

/** Tables with something in them; where none has, or one is too large, the refusal of the first. */
function bounded(tables: readonly Table[]): Result<readonly Table[]> {
  const tidied = tables.map(tidyTable);
  const tooLarge = tidied.find((one) => !one.ok && one.refusal.code !== "table-empty");
  if (tooLarge && !tooLarge.ok) return tooLarge;
  const filled = tidied.flatMap((one) => (one.ok ? [one.value] : []));
  return filled.length > 0 ? ok(filled) : refused("table-empty");
}

function cellText(cell: unknown, isPercent: boolean): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return dateText(cell);
  if (typeof cell !== "object") return String(cell);
  const { text } = cell as WrittenNumber;
  if (isPercent && text.trim() !== "" && Number.isFinite(Number(text))) return percentText(text);
  return isBareNumber(text) ? numberText(text) : text;
}

function isBareNumber(text: string): boolean {
  return /^-?\d*\.\d+(?:e-?\d+)?$/i.test(text);
}

/** At most fifteen digits, as a spreadsheet shows them; the rest is the noise of binary fractions. */
function numberText(text: string): string {
  const number = Number(Number(text).toPrecision(15));
  const plain = String(number);
  return (plain.includes("e") ? number.toFixed(15).replace(/0+$/, "") : plain).replace(".", ",");
}

/** A number that the sheet shows as percent, as it is read there. */
function percentText(text: string): string {
  return `${numberText(String(Number((Number(text) * 100).toPrecision(15))))} %`;
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}
