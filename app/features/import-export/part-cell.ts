import { splitRunTogether } from "#app/domain/indicators/run-together.ts";
import type { DoubtOption } from "./import-plan.ts";
import type { RowCell } from "./plan-row.server.ts";

export type WayToPart = Extract<DoubtOption, { is: "statusTarget" }>;

const mostWays = 12;
/** Figures and after them a source that begins with a capital: "94150SSB". */
const WITH_SOURCE = /^([\d\s.,%]+?)\s*(\p{Lu}\p{L}[\p{L}\d .,/&-]*)$/u;

/**
 * How a cell may hold a status and a target run together (R3-04): always in a column said to hold both; in a column of status
 * where the row has no target and the cell is digits alone ("94150"), begins with a needless zero ("02"), or ends in a source
 * ("94150SSB"). Empty where the cell is what it seems.
 */
export function waysToPart(
  cell: Pick<RowCell, "use" | "text">,
  cells: readonly Pick<RowCell, "use" | "text">[],
): readonly WayToPart[] {
  if (cell.text === "") return [];
  if (cell.use === "statusTarget") return ways(cell.text, "");
  const targets = cells.filter(({ use }) => use === "target");
  const isTargetMissing = targets.length > 0 && targets.every(({ text }) => text === "");
  if (cell.use !== "status" || !isTargetMissing) return [];
  const hasSource = cells.some(({ use, text }) => use === "dataSource" && text !== "");
  const [, figures = "", source = ""] = (!hasSource && WITH_SOURCE.exec(cell.text)) || [];
  if (figures) return ways(figures.trim(), source);
  return /^\d{2,}$/.test(cell.text) || /%\s*\d/.test(cell.text) ? ways(cell.text, "") : [];
}

function ways(text: string, source: string): WayToPart[] {
  return splitRunTogether(text)
    .toSorted((one, other) => unevenness(one) - unevenness(other))
    .slice(0, mostWays)
    .map(({ status, target }) => ({
      is: "statusTarget",
      key: ["parts", status, target, source].join("|"),
      ...{ status, target, source },
    }));
}

function unevenness({ status, target }: { readonly status: string; readonly target: string }) {
  return status === "" || target === "" ? 100 : Math.abs(status.length - target.length);
}
