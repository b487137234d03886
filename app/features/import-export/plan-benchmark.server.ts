import type { ColumnUseName } from "#app/domain/import-export/column-use.ts";
import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";
import { readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { isDecimal } from "#app/domain/indicators/decimal.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { storedValue } from "../indicators/stored-reading.ts";
import { benchmarkContent } from "./figure-content.ts";
import type { BenchmarkWrite } from "./import-plan.ts";
import { isKnownAsTakenBack, isSaidBefore, settleFigure } from "./plan-entry.server.ts";
import type { FigureGiven } from "./plan-figures.server.ts";
import type { PlanContext, RowNotes, RowSubject } from "./plan-row.server.ts";
import { benchmarkKey, contentKey } from "./snapshot.server.ts";

/** Another's figure to compare with. Refused: `benchmark-unknown`, `year-missing`, `row-same`, `row-differs`. */
export function planBenchmark(
  figure: FigureGiven,
  textOf: (use: ColumnUseName) => string,
  subject: RowSubject,
  { unit }: { readonly unit: string },
  plan: PlanContext,
  notes: RowNotes,
): readonly BenchmarkWrite[] {
  const { year, state } = figure;
  const raw = figure.cell.text;
  const refuse = (code: string) => {
    notes.refusals.push({ code, raw });
    return [];
  };
  const named = textOf("benchmark");
  const kind = BENCHMARK_KINDS.find(
    (one) => one === (plan.wordCode("desiredBenchmark", named) ?? named),
  );
  if (!kind) return refuse("benchmark-unknown");
  if (year === undefined) return refuse("year-missing");
  const name = textOf("benchmarkName").slice(0, 200);
  const dataSource = textOf("dataSource").slice(0, 400);
  const key = benchmarkKey(subject.id, { kind, name, year });
  const before = plan.snapshot.benchmarks.get(key);
  if (state === "replaced" && before) return [];
  if (state === "inForce") {
    if (isSaidBefore(key, figure, [dataSource], plan, notes)) return [];
    const isPreliminary = figure.isPreliminary ?? before?.isPreliminary === 1;
    const isSourceSame = dataSource === "" || dataSource === before?.dataSource;
    const isSame = isSourceSame && (before?.isPreliminary === 1) === isPreliminary;
    if (before?.raw === raw && isSame) return [];
  }
  const chosen = settleFigure(figure, year, { unit }, plan, notes);
  if (chosen === undefined) return [];
  const read = readValue(raw, { defaultYear: year, ...(unit ? { unit } : {}) });
  const value = read.readings.find((one) => readingKey(one) === chosen) ?? read.value;
  const stored = storedValue(value);
  const isPreliminary = figure.isPreliminary || value.isPreliminary ? (1 as const) : (0 as const);
  const said = { raw, isPreliminary, dataSource };
  if (state === "withdrawn" && isKnownAsTakenBack(contentKey(key, benchmarkContent(said)), plan))
    return [];
  const was = state === "inForce" ? (before?.raw ?? "") : "";
  const what = state === "inForce" ? "benchmark" : state;
  notes.differences.push({ what, year, before: was, after: raw });
  return [
    {
      ...{ kind, name, year, ...said, before, state },
      value: stored.value !== null && isDecimal(stored.value) ? stored.value : null,
      unit: stored.unit,
    },
  ];
}
