import type { BenchmarkRow } from "./benchmark.repository.server.ts";
import type { BenchmarkModel } from "./benchmark-model.ts";

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
