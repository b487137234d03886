import type { ColumnUseName } from "#app/domain/import-export/column-use.ts";
import { numberAsOurs, readingsOfSign } from "#app/domain/import-export/decimal-sign.ts";
import { rowKind } from "#app/domain/import-export/row-kind.ts";
import { keepWords } from "#app/domain/indicators/confirm-reading.ts";
import { openReading } from "./choose-reading.ts";
import type { DoubtOption } from "./import-plan.ts";
import type { PlanContext, RowCell, RowNotes } from "./plan-row.server.ts";

const figureUses: readonly ColumnUseName[] = ["status", "target", "result", "value"];
const readingUses: Partial<Record<ColumnUseName, ColumnUseName>> = {
  ...{ status: "statusReading", target: "targetReading", value: "reading" },
};

/**
 * Whether a row that looks like a heading of those below it, or like the sum of those above, is an indicator all the same: a person is
 * asked. A heading is kept for the rows that follow and have none. Answers with false where the row is no indicator, or nobody has
 * said yet.
 */
export function isIndicatorRow(
  cells: readonly RowCell[],
  context: PlanContext,
  notes: RowNotes,
): boolean {
  const kind = context.contains === "indicators" ? rowKind(cells, context.hasSections) : "plain";
  if (kind === "plain") return true;
  const filled = cells.find(({ text, use }) => text !== "" && use !== "ignore");
  const raw = filled?.text ?? "";
  const cell = `${(cells[0]?.key ?? "0:0").split(":")[0]}:row`;
  const what = kind === "section" ? "section" : "leaveOutRow";
  const options: DoubtOption[] = [
    { key: what, is: what },
    ...(kind === "section" ? [{ key: "leaveOutRow", is: "leaveOutRow" as const }] : []),
    { key: "indicator", is: "indicator" },
  ];
  const chosen = context.choices[cell] ?? "";
  const isChosen = options.some(({ key }) => key === chosen);
  notes.doubts.push({
    ...{ cell, use: "row", raw, options, proposed: what },
    chosen: isChosen ? chosen : "",
  });
  if (chosen === "section") context.section.name = raw;
  return chosen === "indicator";
}

/** The cells with the heading that an earlier row gave them. */
export function withSection(
  cells: readonly RowCell[],
  { section }: PlanContext,
): readonly RowCell[] {
  if (section.name === "" || cells.some(({ use, text }) => use === "heading" && text !== "")) {
    return cells;
  }
  const own = cells.filter(({ use }) => use !== "heading");
  return [...own, { use: "heading", years: [], text: section.name, key: "section" }];
}

/**
 * The cells with figures in the writing of our countries, where a table's decimal points leave doubt and a person has said, or the table
 * itself says beside the cell what it was read as.
 */
export function withSigns(
  cells: readonly RowCell[],
  context: PlanContext,
  notes: RowNotes,
): readonly RowCell[] {
  if (!context.usesDecimalPoints) return cells;
  return cells.map((cell) => {
    const readings = figureUses.includes(cell.use) ? readingsOfSign(cell.text) : [];
    if (readings.length === 0 || isSaid(cell, cells)) return cell;
    const key = `${cell.key}:sign`;
    const options = readings.map((text) => ({ key: text, is: "figure" as const, text }));
    const chosen = options.find((one) => one.key === context.choices[key]);
    const [year] = cell.years;
    notes.doubts.push({
      ...{ cell: key, use: cell.use, raw: cell.text, options, proposed: readings[0] ?? "" },
      ...(year === undefined ? {} : { year }),
      chosen: chosen?.key ?? "",
    });
    return { ...cell, text: chosen?.text ?? "" };
  });
}

/** Whether the reading given out with a cell leaves its signs no doubt: the number it holds in our writing, or no number at all. */
function isSaid({ use, years, text }: RowCell, cells: readonly RowCell[]): boolean {
  const said = cells.find((one) => one.use === readingUses[use] && one.years[0] === years[0]);
  if (said === undefined || said.text === "") return false;
  const isNoNumber = said.text === keepWords || said.text === openReading;
  return isNoNumber || said.text.split("|")[2] === numberAsOurs(text);
}
