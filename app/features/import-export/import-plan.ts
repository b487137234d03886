import type { ColumnUseName } from "#app/domain/import-export/column-use.ts";
import type { BenchmarkKind } from "#app/domain/indicators/benchmark.ts";
import type { IndicatorDraft } from "#app/domain/indicators/checks/checked-indicator.ts";
import type { CheckCode } from "#app/domain/indicators/checks/remark.ts";
import type { Meaning } from "#app/domain/indicators/definition-version.ts";
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
  | { readonly is: "person"; readonly name: string }
  | { readonly is: "figure"; readonly text: string }
  | {
      readonly is:
        | "words"
        | "keepOld"
        | "sameMeaning"
        | "leaveOut"
        | "section"
        | "leaveOutRow"
        | "thisRow"
        | "indicator";
    }
);

export type Doubt = {
  /** "row:column", with the part after a colon where the cell was parted. */
  readonly cell: string;
  readonly use: ColumnUseName | "meaning" | "row" | "twice";
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
  /** Who was asked before it was set; left as it is where the row does not say. */
  readonly consulted?: string;
  readonly before: KnownTarget | undefined;
};

/** A figure that was replaced by a later one or taken back is kept, but is in force no more. */
export type FigureState = "inForce" | "replaced" | "withdrawn";

export type EntryWrite = {
  readonly columns: {
    readonly year: number;
    readonly period: string;
    readonly raw: string;
    readonly note: string;
    readonly isPreliminary: 0 | 1;
  } & Columns;
  readonly state: FigureState;
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
  readonly state: FigureState;
  readonly before: KnownBenchmark | undefined;
};

/** What the definition meant from a year on. */
export type VersionWrite = Meaning & {
  readonly fromYear: number;
  readonly isBreak: 0 | 1;
  readonly reason: string;
};

/** What confirming would write for one row. */
export type RowWrite = {
  readonly indicatorId: string;
  readonly institutionId: string | null;
  readonly areaId: string | null;
  readonly existing: KnownIndicator | undefined;
  /** All columns of a new indicator, or those of an existing one that change. */
  readonly definition: Columns;
  /** Whether the indicator goes out of use. */
  readonly retires: boolean;
  readonly targets: readonly TargetWrite[];
  readonly entries: readonly EntryWrite[];
  readonly benchmarks: readonly BenchmarkWrite[];
  readonly versions: readonly VersionWrite[];
};

export type PlannedRow = {
  /** The row's number in the table as a person counts, the heading row being one of them. */
  readonly line: number;
  readonly number: string;
  readonly name: string;
  readonly state: RowState;
  readonly doubts: readonly Doubt[];
  readonly refusals: readonly RowRefusal[];
  readonly differences: readonly Difference[];
  readonly write: RowWrite | null;
  /** The indicator as the checks take it; null where the row defines none. */
  readonly draft: {
    readonly indicator: IndicatorDraft;
    /** Remarks that would say nothing new of it. */
    readonly unsaid: readonly CheckCode[];
  } | null;
};

export type Plan = {
  readonly rows: readonly PlannedRow[];
  readonly counts: Readonly<Record<RowState, number>>;
  /** Stands for all that would be written, so that nothing is confirmed that was not shown. */
  readonly tag: string;
};
