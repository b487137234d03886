import type { ColumnUse } from "#app/domain/import-export/column-use.ts";
import type { DoubtOption, PlannedRow, RowRefusal } from "./import-plan.ts";

/** What a row said of something, to hold a later row against. */
export type Said = {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
};

type Cell = Pick<ColumnUse, "use" | "years"> & { readonly text: string };
type Choices = Readonly<Record<string, string>>;

const nothing = "–";
const ways: readonly DoubtOption[] = [
  { key: "thisRow", is: "thisRow" },
  { key: "leaveOutRow", is: "leaveOutRow" },
];

export function saidBy(line: number, cells: readonly Cell[]): Said {
  const filled = cells.filter(({ use, text }) => use !== "ignore" && text !== "");
  return {
    line,
    cells: new Map(
      filled.map(({ use, years, text }) => [
        `${use} ${years.join(" ")}`,
        text.replace(/\s+/g, " ").trim(),
      ]),
    ),
  };
}

/**
 * Why a row is not taken in that speaks of what an earlier one spoke of (`row-same`, or `row-differs` with what either says), so that a
 * figure is never lost unseen. What only the earlier row says is no difference.
 */
export function refusalOfTwice(before: Said, now: Said): RowRefusal {
  const differing = [...now.cells].filter(([key, text]) => before.cells.get(key) !== text);
  const line = before.line;
  if (differing.length === 0) return { code: "row-same", details: { line } };
  const first = differing.map(([key]) => before.cells.get(key) ?? nothing).join(" · ");
  const second = differing.map(([, text]) => text).join(" · ");
  return {
    code: "row-differs",
    details: { line, first: first.slice(0, 300), second: second.slice(0, 300) },
  };
}

/** A row that a person has left out in favour of a later one about the same. */
export function isLeftForLater(rowNumber: number, choices: Choices): boolean {
  return choices[cellOf(rowNumber)] === "leaveOutRow";
}

export function leftForLater(rowNumber: number, raw: string): PlannedRow["doubts"] {
  return [{ cell: cellOf(rowNumber), use: "twice", raw, options: ways, chosen: "leaveOutRow" }];
}

/** The rows with a question at each that a later one contradicts: which of the two is right. What hangs on an open one waits with it. */
export function withTwiceAsked(
  rows: readonly PlannedRow[],
  choices: Choices,
): readonly PlannedRow[] {
  const said = new Map<unknown, string>();
  for (const { refusals } of rows)
    for (const { code, details } of refusals)
      if (code === "row-differs") said.set(details?.line, String(details?.second));
  if (said.size === 0) return rows;
  const waiting = new Set<unknown>();
  return rows.map((row, rowNumber) => {
    const raw = said.get(row.line);
    const { definition } = row.write ?? {};
    if (waiting.has(definition?.parentId)) return refusedFor(row, "parent-unknown", waiting);
    if (waiting.has(definition?.sharedFromId)) return refusedFor(row, "shared-unknown", waiting);
    if (raw === undefined || row.state === "refused") return row;
    const cell = cellOf(rowNumber);
    const chosen = choices[cell] === "thisRow" ? "thisRow" : "";
    const doubt = { cell, use: "twice" as const, raw, options: ways, chosen };
    const asked = { ...row, doubts: [...row.doubts, doubt] };
    if (chosen !== "") return asked;
    if (row.state === "new") waiting.add(row.write?.indicatorId);
    return { ...asked, state: "doubtful", write: null };
  });
}

function refusedFor(row: PlannedRow, code: string, waiting: Set<unknown>): PlannedRow {
  if (row.state === "new") waiting.add(row.write?.indicatorId);
  return { ...row, state: "refused", refusals: [{ code }], write: null };
}

function cellOf(rowNumber: number): string {
  return `${rowNumber}:twice`;
}
