import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";
import type { OwnUnit } from "#app/domain/indicators/own-unit.ts";
import { drawn } from "../indicator-model.ts";
import type { BenchmarkRow } from "./benchmark.repository.server.ts";

/** The one benchmark a chart draws beside the results, the national mean before others: a figure per year in the indicator's unit. */
export function benchmarkLine(rows: readonly BenchmarkRow[], own: OwnUnit) {
  const [first] = [...rows].sort(
    (a, b) => BENCHMARK_KINDS.indexOf(a.kind) - BENCHMARK_KINDS.indexOf(b.kind),
  );
  if (!first) return null;
  const { kind, name } = first;
  const byYear = new Map<number, number>();
  for (const row of rows.filter((one) => one.kind === kind && one.name === name)) {
    const figure = row.value === null ? null : { number: row.value, unit: row.unit || undefined };
    const value = figure && drawn(figure, own);
    if (value !== null) byYear.set(row.year, value);
  }
  const points = [...byYear].map(([year, value]) => ({ year, value }));
  return points.length === 0 ? null : { kind, name, points };
}
