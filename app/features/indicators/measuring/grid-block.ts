/** Where a piece of a pasted block lands. */
export type Placed = { readonly row: number; readonly column: number; readonly text: string };

/** A cell in quotation marks or plain, and what ends it. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

/**
 * A block copied from a spreadsheet: rows by line breaks, cells by tabs, a cell in quotation marks where it holds either. The line
 * break that spreadsheets put at the end makes no row.
 */
export function readBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.replace(/\r\n?/g, "\n").matchAll(CELL)) {
    const cell = quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"');
    row.push(cell.replace(/\s+/g, " ").trim());
    if (end === "\t") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  while (rows.length > 1 && rows.at(-1)?.every((cell) => cell === "")) rows.pop();
  return rows;
}

/** Lays a block on a grid from a cell on; what would fall outside is left out and counted. */
export function placeBlock(
  block: readonly (readonly string[])[],
  at: { readonly row: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number },
): { readonly placed: readonly Placed[]; readonly leftOut: number } {
  const all = block.flatMap((row, down) =>
    row.map((text, across) => ({ row: at.row + down, column: at.column + across, text })),
  );
  const placed = all.filter(({ row, column }) => row < size.rows && column < size.columns);
  return { placed, leftOut: all.length - placed.length };
}
