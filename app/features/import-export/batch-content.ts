import type { Table } from "#app/domain/import-export/table.ts";

export type TableHead = {
  readonly name: string;
  readonly rowCount: number;
};

/**
 * Tables as they are kept until the import is confirmed: a line that names them, then a line for each row. Read line by line, so that a
 * large one never holds up other requests.
 */
export function writeContent(tables: readonly Table[]): string {
  const heads: TableHead[] = tables.map(({ name, rows }) => ({ name, rowCount: rows.length }));
  const lines = tables.flatMap(({ rows }) => rows.map((row) => JSON.stringify(row)));
  return [JSON.stringify(heads), ...lines].join("\n");
}

export function readTableHeads(content: string): readonly TableHead[] {
  return JSON.parse(lineAt(content, 0).line) as TableHead[];
}

/** The rows of one of the tables, the first ones first. */
export function* readTableRows(content: string, table: number): Generator<readonly string[]> {
  const heads = readTableHeads(content);
  const before = heads.slice(0, table).reduce((sum, head) => sum + head.rowCount, 0);
  let { next } = lineAt(content, 0);
  for (let skipped = 0; skipped < before; skipped++) next = lineAt(content, next).next;
  for (let row = 0; row < (heads[table]?.rowCount ?? 0); row++) {
    const { line, next: following } = lineAt(content, next);
    yield JSON.parse(line) as string[];
    next = following;
  }
}

function lineAt(content: string, start: number): { line: string; next: number } {
  const end = content.indexOf("\n", start);
  return end < 0
    ? { line: content.slice(start), next: content.length }
    : { line: content.slice(start, end), next: end + 1 };
}
