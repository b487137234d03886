import type { PlannedRow } from "./import-plan.ts";
import { benchmarkKey, entryKey } from "./snapshot.server.ts";

/**
 * The rows of a table without the figures that were replaced by ones which are not taken in: without what replaced them they would come
 * into force.
 */
export function withoutLostReplacements(rows: readonly PlannedRow[]): readonly PlannedRow[] {
  if (!rows.some((row) => keysOf(row, "replaced").length > 0)) return rows;
  const written = new Set(rows.flatMap((row) => keysOf(row, "inForce")));
  return rows.map((row) => {
    const replaced = keysOf(row, "replaced");
    return replaced.every((key) => written.has(key))
      ? row
      : { ...row, state: "unchanged", differences: [], write: null };
  });
}

function keysOf({ write }: PlannedRow, wanted: "inForce" | "replaced"): readonly string[] {
  if (!write) return [];
  const { indicatorId, entries, benchmarks } = write;
  return [
    ...entries
      .filter(({ state }) => state === wanted)
      .map(({ columns }) => entryKey(indicatorId, columns.year, columns.period)),
    ...benchmarks
      .filter(({ state }) => state === wanted)
      .map((one) => `benchmark ${benchmarkKey(indicatorId, one)}`),
  ];
}
