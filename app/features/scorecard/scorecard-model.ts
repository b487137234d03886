import type { RatingCounts } from "#app/domain/scorecard/rating-counts.ts";
import type { ShownLine, ShownYear } from "../indicators/indicator-model.ts";
import type { IndicatorModel } from "../indicators/view-indicator.server.ts";
import type {
  ColumnKey,
  Grouping,
  KINDS,
  PERSPECTIVES,
  ScorecardQuery,
} from "./scorecard-query.ts";

/** Whose indicators a scorecard holds. */
export type ScorecardScope =
  | { readonly kind: "organisation" }
  | { readonly kind: "committee"; readonly slug: string }
  | { readonly kind: "area"; readonly slug: string }
  | { readonly kind: "institution"; readonly slug: string };

/** A scope whose place has been found: its id, what it is called, and what it lies within. */
export type ScorecardPlace = {
  readonly kind: ScorecardScope["kind"];
  readonly id: string;
  readonly slug: string;
  /** Empty for the organisation, which stands in the frame. */
  readonly name: string;
};

export type ScoreRow = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly heading: string;
  readonly unit: string;
  readonly perspective: (typeof PERSPECTIVES)[number] | null;
  readonly kind: (typeof KINDS)[number] | null;
  readonly institution: { readonly slug: string; readonly name: string } | null;
  readonly areaName: string;
  readonly ownerName: string;
  readonly dataSource: string;
  readonly baselineRaw: string;
  readonly baselineYear: number | null;
  readonly baselineIsDoubtful: boolean;
  readonly focus: ShownYear;
  readonly line: ShownLine;
  readonly benchmark: { readonly name: string; readonly raw: string; readonly year: number } | null;
};

export type ScoreGroup = { readonly key: string; readonly rows: readonly ScoreRow[] };

/** All of a scorecard but its rows, which are drawn before the page is. */
export type ScorecardHeadModel = Omit<ScorecardModel, "groups">;

export type ScorecardModel = {
  readonly place: ScorecardPlace;
  readonly query: ScorecardQuery;
  readonly grouping: Grouping;
  /** The keys of the columns shown, the one that names the row first. */
  readonly shown: readonly ColumnKey[];
  /** Of all the scorecard's indicators, whatever is filtered away. */
  readonly total: number;
  readonly counts: RatingCounts;
  /** After the filter. */
  readonly found: number;
  readonly page: number;
  readonly pageCount: number;
  readonly groups: readonly ScoreGroup[];
  /** The other scorecards one can change to: committees and services. */
  readonly places: readonly ScorecardPlace[];
  readonly institutions: readonly { readonly slug: string; readonly name: string }[];
  readonly opened: IndicatorModel | null;
};
