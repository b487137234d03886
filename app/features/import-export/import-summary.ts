import type { RowState } from "./import-plan.ts";

/** What became of an import, kept with it. */
export type ImportSummary = {
  readonly counts?: Readonly<Record<RowState, number>>;
  /** Rows that were not written, and why. */
  readonly leftOut?: readonly {
    readonly line: number;
    readonly name: string;
    readonly code: string;
  }[];
  /** After taking it back: the indicators on which somebody had worked on, so that they stay. */
  readonly kept?: readonly { readonly id: string; readonly name: string }[];
  readonly undone?: number;
};

export function readSummary(json: string): ImportSummary {
  return JSON.parse(json) as ImportSummary;
}
