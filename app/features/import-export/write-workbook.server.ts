import writeXlsxFile from "write-excel-file/node";
import type { Table } from "#app/domain/import-export/table.ts";
import { workbookText } from "./workbook-text.ts";

const widest = 60;
const narrowest = 8;

/** Tables as a workbook, one sheet each; every cell is text as it was written, so that nothing is read as a formula or a date. */
export async function writeWorkbook(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map(({ name, rows }) => {
    const data = rows.map((row, index) =>
      row.map((text) =>
        text === ""
          ? null
          : index === 0
            ? { value: workbookText(text), type: String, fontWeight: "bold" as const }
            : { value: workbookText(text), type: String },
      ),
    );
    return { sheet: name.slice(0, 31), data, columns: widthsOf(rows), stickyRowsCount: 1 };
  });
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function widthsOf(rows: readonly (readonly string[])[]) {
  return (rows[0] ?? []).map((_, column) => {
    const longest = rows
      .slice(0, 200)
      .reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0);
    return { width: Math.min(widest, Math.max(narrowest, longest + 2)) };
  });
}
