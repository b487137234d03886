import { keepWords } from "#app/domain/indicators/confirm-reading.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { openReading } from "./choose-reading.ts";
import { waysToPart } from "./part-cell.ts";
import type { PlanContext, RowCell, RowNotes, RowSubject } from "./plan-row.server.ts";

/**
 * A cell that holds a status and a target without a boundary, as the two cells a person has parted it into. A status that stands already
 * in the same words, or whose reading the file gives, is what it seems.
 */
export function partStatusFromTarget(
  cells: readonly RowCell[],
  { existing }: Pick<RowSubject, "existing">,
  context: PlanContext,
  notes: RowNotes,
): readonly RowCell[] {
  return cells.flatMap((cell) => {
    const isSaid = existing?.baselineRaw === cell.text || isWholeAsSaid(cell, cells);
    const ways = cell.use === "status" && isSaid ? [] : waysToPart(cell, cells);
    if (ways.length === 0) return [cell];
    const chosen = context.choices[cell.key] ?? "";
    const way = ways.find((one) => one.key === chosen);
    const isOpen = way === undefined && !(chosen === "words" && cell.use === "status");
    const words = cell.use === "status" ? [{ key: "words", is: "words" as const }] : [];
    notes.doubts.push({
      cell: cell.key,
      ...{ use: cell.use, raw: cell.text, options: [...ways, ...words] },
      chosen: isOpen ? "" : chosen,
    });
    if (!way) return isOpen ? [{ ...cell, text: "" }] : [cell];
    const [statusYear, targetYear] = yearsOfParts(cell, cells);
    return [
      { use: "status", years: statusYear, text: way.status, key: `${cell.key}:0` },
      { use: "target", years: targetYear, text: way.target, key: `${cell.key}:1` },
      ...(way.source
        ? [{ use: "dataSource" as const, years: [], text: way.source, key: `${cell.key}:2` }]
        : []),
    ];
  });
}

function isWholeAsSaid({ text }: RowCell, cells: readonly RowCell[]): boolean {
  const said = cells.find(({ use }) => use === "statusReading")?.text ?? "";
  if (said === "" || said === keepWords || said === openReading) return said !== "";
  return said.split("|")[2] === readValue(text).value.number;
}

function yearsOfParts(
  cell: RowCell,
  cells: readonly RowCell[],
): readonly [readonly number[], readonly number[]] {
  const target = cells.find(({ use }) => use === "target");
  if (cell.use === "status") return [cell.years, target?.years ?? []];
  const [first, second] = cell.years;
  return second === undefined ? [[], cell.years] : [first === undefined ? [] : [first], [second]];
}
