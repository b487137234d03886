import type { ColumnUseName } from "#app/domain/import-export/column-use.ts";
import type { BenchmarkKind } from "#app/domain/indicators/benchmark.ts";
import type { TargetMeaning } from "#app/domain/indicators/target-meaning.ts";
import type { IndicatorValue } from "#app/domain/indicators/value.ts";
import type { StoredTarget } from "../indicators/stored-reading.ts";
import type { KnownBenchmark, KnownEntry, KnownIndicator, KnownTarget } from "./snapshot.server.ts";

export const ROW_STATES = ["doubtful", "refused", "new", "changed", "unchanged"] as const;
export type RowState = (typeof ROW_STATES)[number];

/** What a doubtful cell may mean. The key is what a form posts when a person has chosen. */
export type DoubtOption = { readonly key: string } & (
  | { readonly is: "value"; readonly value: IndicatorValue }
  | { readonly is: "target"; readonly target: TargetMeaning }
  | { readonly is: "parts"; readonly parts: readonly string[]; readonly years: readonly number[] }
  | {
      readonly is: "statusTarget";
      readonly status: string;
      readonly target: string;
      readonly source: string;
    }
  | { readonly is: "word"; readonly field: string; readonly code: string }
  | { readonly is: "words" | "keepOld" | "sameMeaning" | "leaveOut" }
);

export type Doubt = {
  /** "row:column", with the part after a colon where the cell was parted. */
  readonly cell: string;
  readonly use: ColumnUseName | "meaning";
  readonly year?: number;
  readonly raw: string;
  readonly options: readonly DoubtOption[];
  /** The reading that only the way from status to target speaks for. */
  readonly proposed?: string;
  /** What was chosen; empty while it is open. */
  readonly chosen: string;
};

export type RowRefusal = {
  readonly code: string;
  readonly details?: Readonly<Record<string, string | number>>;
  readonly raw?: string;
};

export type Difference = {
  readonly what: string;
  readonly year?: number;
  readonly before: string;
  readonly after: string;
};

type Columns = Readonly<Record<string, unknown>>;

export type TargetWrite = {
  readonly stored: StoredTarget;
  readonly before: KnownTarget | undefined;
};

export type EntryWrite = {
  readonly columns: {
    readonly year: number;
    readonly period: string;
    readonly raw: string;
    readonly note: string;
    readonly isPreliminary: 0 | 1;
  } & Columns;
  readonly before: KnownEntry | undefined;
};

export type BenchmarkWrite = {
  readonly kind: BenchmarkKind;
  readonly name: string;
  readonly year: number;
  readonly raw: string;
  readonly value: string | null;
  readonly unit: string;
  readonly isPreliminary: 0 | 1;
  readonly dataSource: string;
  readonly before: KnownBenchmark | undefined;
};

/** What confirming would write for one row. */
export type RowWrite = {
  readonly indicatorId: string;
  readonly institutionId: string | null;
  readonly existing: KnownIndicator | undefined;
  /** All columns of a new indicator, or those of an existing one that change. */
  readonly definition: Columns;
  readonly targets: readonly TargetWrite[];
  readonly entries: readonly EntryWrite[];
  readonly benchmarks: readonly BenchmarkWrite[];
};

export type PlannedRow = {
  /** The row's number in the table as a person counts, the heading row being one of them. */
  readonly line: number;
  readonly number: string;
  readonly name: string;
  /** The status in its own words, to judge a target by. */
  readonly statusText: string;
  readonly state: RowState;
  readonly doubts: readonly Doubt[];
  readonly refusals: readonly RowRefusal[];
  readonly differences: readonly Difference[];
  readonly write: RowWrite | null;
};

export type Plan = {
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<RowState, number>>;
  /** Stands for all that would be written, so that nothing is confirmed that was not shown. */
  readonly tag: string;
};
