import type { IndicatorDraft } from "#app/domain/indicators/checks/checked-indicator.ts";
import { draftOfRow } from "../indicators/quality/draft-of-indicator.ts";
import { keptTarget, keptValue } from "../indicators/stored-reading.ts";
import type { TargetWrite } from "./import-plan.ts";
import type { RowCell } from "./plan-row.server.ts";
import type { KnownIndicator } from "./snapshot.server.ts";

type Defined = Parameters<typeof draftOfRow>[0] &
  Pick<KnownIndicator, "baselineKind" | "baselineValue" | "baselineUnit" | "baselineCertainty">;

/** An imported row as the checks take it: what its cells say, and what a person has settled of them. */
export function draftOfImported(
  cells: readonly RowCell[],
  row: Defined,
  targets: readonly TargetWrite[],
): IndicatorDraft {
  const settled = new Map(targets.map(({ stored }) => [stored.year, stored]));
  const { baselineRaw: raw, baselineKind: kind, baselineValue: value, baselineUnit: unit } = row;
  const year = row.baselineYear === null ? {} : { year: row.baselineYear };
  const isKnown = raw !== "" && row.baselineCertainty === "certain" && kind !== "text";
  return {
    ...draftOfRow(row),
    ...(isKnown ? { baseline: keptValue({ raw, kind, value, unit, ...year }) } : {}),
    targets: cells
      .filter(({ use, text }) => (use === "target" || use === "targets") && text !== "")
      .map(({ years: [year], text }) => {
        const stored = year === undefined ? undefined : settled.get(year);
        return { year, raw: text, ...(stored ? { target: keptTarget(stored) } : {}) };
      }),
  };
}
