import { BENCHMARK_KINDS } from "#app/domain/indicators/benchmark.ts";
import { keepWords, readingKey } from "#app/domain/indicators/confirm-reading.ts";
import { isDecimal } from "#app/domain/indicators/decimal.ts";
import { firstDayOf, WHOLE_YEAR } from "#app/domain/indicators/part-of-year.ts";
import { readValue } from "#app/domain/indicators/value.ts";
import { readMeasurementInput } from "../indicators/read-measurement-input.ts";
import { storedValue } from "../indicators/stored-reading.ts";
import type { BenchmarkWrite, DoubtOption, EntryWrite } from "./import-plan.ts";
import type { PlannedDefinition } from "./plan-definition.server.ts";
import type { PlanContext, RowCell, RowNotes, RowSubject } from "./plan-row.server.ts";
import { benchmarkKey, entryKey } from "./snapshot.server.ts";

type Figures = {
  readonly entries: readonly EntryWrite[];
  readonly benchmarks: readonly BenchmarkWrite[];
};
type Figure = {
  readonly cell: RowCell;
  readonly year: number | undefined;
  readonly period: string;
  readonly note: string;
  readonly isPreliminary: boolean;
};

/**
 * The results of a row, one a year in columns of their own or one in a row with its year, by the same rule as one entered by hand;
 * and others' figures, where the row says whose they are. Refused: `year-missing`, `period-unknown`, `row-twice`, `benchmark-unknown`,
 * and what measuring refuses.
 */
export function planEntries(
  cells: readonly RowCell[],
  subject: RowSubject,
  definition: PlannedDefinition["after"] | undefined,
  plan: PlanContext,
  notes: RowNotes,
): Figures {
  const indicator = definition ?? subject.existing;
  const none = { entries: [], benchmarks: [] };
  if (!indicator) return none;
  const textOf = (use: string) => cells.find((cell) => cell.use === use)?.text ?? "";
  const note = textOf("note");
  const wide = cells
    .filter(({ use, text }) => use === "result" && text !== "")
    .map((cell) => ({ cell, year: cell.years[0], period: WHOLE_YEAR, note, isPreliminary: false }));
  const value = cells.find(({ use, text }) => use === "value" && text !== "");
  const isPreliminary = !/^(?:|0|nej|nei|no|false|endelig|final)$/i.test(textOf("preliminary"));
  const kind = textOf("benchmark");
  if (value && kind !== "") {
    return {
      entries: [],
      benchmarks: planBenchmark(
        value,
        kind,
        isPreliminary,
        textOf,
        subject,
        indicator.unit,
        plan,
        notes,
      ),
    };
  }
  const long = value
    ? [
        {
          cell: value,
          year: yearOf(textOf("year")),
          period: textOf("period") || WHOLE_YEAR,
          note,
          isPreliminary,
        },
      ]
    : [];
  if (plan.contains === "measurements" && wide.length + long.length === 0) {
    notes.refusals.push({ code: "value-missing" });
  }
  return {
    ...none,
    entries: [...wide, ...long].flatMap((one) =>
      planEntry(one, subject, indicator.unit, plan, notes),
    ),
  };
}

function planEntry(
  figure: Figure,
  subject: RowSubject,
  unit: string,
  plan: PlanContext,
  notes: RowNotes,
): readonly EntryWrite[] {
  const { cell, period, note } = figure;
  const raw = cell.text;
  const refuse = (code: string, details?: Readonly<Record<string, string | number>>) => {
    notes.refusals.push({ code, raw, ...(details ? { details } : {}) });
    return [];
  };
  const read = readValue(raw, { ...(unit ? { unit } : {}) });
  const year = figure.year ?? read.value.year;
  if (year === undefined) return refuse("year-missing");
  if (firstDayOf(year, period) === undefined) return refuse("period-unknown");
  if (raw.length > 300 || note.length > 2000) return refuse("too-long", { field: "value" });
  const key = entryKey(subject.id, year, period);
  if (plan.seen.has(key)) return refuse("row-twice");
  plan.seen.add(key);
  const before = plan.snapshot.entries.get(key);
  const isPreliminary = figure.isPreliminary || read.value.isPreliminary;
  if (before?.raw === raw && before.note === note && (before.isPreliminary === 1) === isPreliminary)
    return [];
  const chosen = settle(cell, year, raw, unit, plan, notes);
  if (chosen === null) return [];
  const entry = readMeasurementInput(
    { year, raw, reading: chosen, isPreliminary, note },
    { unit },
    plan.today,
  );
  if (!entry.ok) return refuse(entry.refusal.code, entry.refusal.details);
  if (subject.existing) {
    notes.differences.push({ what: "result", year, before: before?.raw ?? "", after: raw });
  }
  return [{ columns: { ...entry.value, period }, before }];
}

/** The reading of a doubtful figure that a person has chosen; empty where it is certain, null while it is open. */
function settle(
  cell: RowCell,
  year: number,
  raw: string,
  unit: string,
  plan: PlanContext,
  notes: RowNotes,
): string | null {
  const read = readValue(raw, { defaultYear: year, ...(unit ? { unit } : {}) });
  if (read.certainty === "certain") return "";
  const options: DoubtOption[] = [
    ...read.readings.map((value) => ({ key: readingKey(value), is: "value" as const, value })),
    { key: keepWords, is: "words" },
  ];
  const chosen = plan.choices[cell.key] ?? "";
  const isChosen = options.some(({ key }) => key === chosen);
  notes.doubts.push({
    cell: cell.key,
    use: "value",
    year,
    raw,
    options,
    chosen: isChosen ? chosen : "",
  });
  return isChosen ? chosen : null;
}

function planBenchmark(
  cell: RowCell,
  kindText: string,
  isPreliminary: boolean,
  textOf: (use: string) => string,
  subject: RowSubject,
  unit: string,
  plan: PlanContext,
  notes: RowNotes,
): readonly BenchmarkWrite[] {
  const raw = cell.text;
  const refuse = (code: string) => {
    notes.refusals.push({ code, raw });
    return [];
  };
  const kind = BENCHMARK_KINDS.find(
    (one) => one === (plan.wordCode("desiredBenchmark", kindText) ?? kindText),
  );
  if (!kind) return refuse("benchmark-unknown");
  const year = yearOf(textOf("year"));
  if (year === undefined) return refuse("year-missing");
  const name = textOf("benchmarkName").slice(0, 200);
  const key = benchmarkKey(subject.id, { kind, name, year });
  if (plan.seen.has(key)) return refuse("row-twice");
  plan.seen.add(key);
  const before = plan.snapshot.benchmarks.get(key);
  if (before?.raw === raw && (before.isPreliminary === 1) === isPreliminary) return [];
  const chosen = settle(cell, year, raw, unit, plan, notes);
  if (chosen === null) return [];
  const read = readValue(raw, { defaultYear: year, ...(unit ? { unit } : {}) });
  const value = read.readings.find((one) => readingKey(one) === chosen) ?? read.value;
  const stored = storedValue(value);
  notes.differences.push({ what: "benchmark", year, before: before?.raw ?? "", after: raw });
  return [
    {
      ...{ kind, name, year, raw, before },
      value: stored.value !== null && isDecimal(stored.value) ? stored.value : null,
      unit: stored.unit,
      isPreliminary: isPreliminary || value.isPreliminary ? 1 : 0,
      dataSource: textOf("dataSource").slice(0, 400),
    },
  ];
}

function yearOf(text: string): number | undefined {
  return /^(?:19|20)\d{2}$/.test(text) ? Number(text) : undefined;
}
