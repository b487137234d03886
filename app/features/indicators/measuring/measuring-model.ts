import type { DueState } from "#app/domain/indicators/due.ts";
import type { Known } from "#app/domain/indicators/known-figures.ts";
import type { Frequency } from "#app/domain/indicators/part-of-year.ts";

/** What the grid shows: all, those a person is to measure, or those that lack a figure. */
export const gridViews = ["all", "mine", "late", "missing"] as const;
export type GridView = (typeof gridViews)[number];

/** In an address: figures of whole years, or of the parts of one. */
export const gridSpans = ["year", "halfYear", "tertial", "quarter", "month"] as const;
export type GridSpan = (typeof gridSpans)[number];

export type GridColumn = { readonly key: string; readonly year: number; readonly period: string };

/** What stands in a cell: the words in force, the newest entry when the page was made, and whether a figure is awaited. */
export type GridCell = {
  readonly text: string;
  /** Id of the newest entry of the period; empty where there is none. */
  readonly seen: string;
  readonly state: DueState | null;
  readonly expectedOn: string | null;
};

export type GridRow = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unit: string;
  /** What a figure typed here is weighed against. */
  readonly known: Known;
  readonly frequency: Frequency;
  readonly ownerName: string | null;
  readonly institution: { readonly slug: string; readonly name: string } | null;
  /** In the order of the columns. */
  readonly cells: readonly GridCell[];
};

export type GridModel = {
  readonly institution: { readonly slug: string; readonly name: string } | null;
  readonly institutions: readonly { readonly slug: string; readonly name: string }[];
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  readonly view: GridView;
  readonly span: GridSpan;
  readonly year: number;
  readonly thisYear: number;
  /** How many indicators each view holds. */
  readonly counts: Readonly<Record<GridView, number>>;
  /** How many figures are awaited or missing at what is shown. */
  readonly left: number;
  /** What is awaited of the view in other columns than those shown. */
  readonly elsewhere: readonly {
    readonly span: GridSpan;
    readonly year: number;
    readonly count: number;
  }[];
  readonly page: number;
  readonly pageCount: number;
};

/** What a posted grid says of one cell. */
export type PostedCell = {
  readonly indicatorId: string;
  readonly year: number;
  readonly period: string;
  readonly text: string;
  readonly seen: string;
  readonly reading: string;
};

/** A changed cell of a grid that could not be saved: as typed, with what is to be settled. */
export type CellAnswer = {
  readonly text: string;
  readonly seen: string;
  readonly reading: string;
  /** A refusal's code with its figures, translated where it is shown. */
  readonly error: string | null;
  /** What doubtful words may mean, by the key of each. */
  readonly readings: readonly {
    readonly key: string;
    readonly kind: "number" | "rank" | "text" | "unknown" | "missing" | "planned";
    readonly raw: string;
    readonly number?: string;
    readonly unit?: string;
  }[];
  /** What another has entered in the meantime. */
  readonly theirs: { readonly raw: string; readonly by: string | null; readonly at: string } | null;
};

/** Changed cells by "indicator year-and-period". */
export type GridAnswer = { readonly cells: Readonly<Record<string, CellAnswer>> };

/** A column's name in a form: "2027Q1". */
export function columnKey(year: number, period: string): string {
  return `${year}${period}`;
}

export function cellKey(indicatorId: string, column: string): string {
  return `${indicatorId} ${column}`;
}
