import type { BenchmarkRow } from "./benchmark.repository.server.ts";

/** Another's figure as a page shows it. */
export type BenchmarkModel = Pick<
  BenchmarkRow,
  "id" | "kind" | "name" | "year" | "raw" | "value" | "unit" | "dataSource"
> & {
  readonly isPreliminary: boolean;
  /** Entered on this indicator, not on the shared one it carries. */
  readonly isOwn: boolean;
};

/** The newest year first, and within a year as entered. */
export function benchmarkModels(
  rows: readonly BenchmarkRow[],
  indicatorId: string,
): readonly BenchmarkModel[] {
  return [...rows]
    .sort((a, b) => b.year - a.year)
    .map(({ id, kind, name, year, raw, value, unit, dataSource, isPreliminary, ...row }) => ({
      id,
      kind,
      name,
      year,
      raw,
      value,
      unit,
      dataSource,
      isPreliminary: isPreliminary === 1,
      isOwn: row.indicatorId === indicatorId,
    }));
}
