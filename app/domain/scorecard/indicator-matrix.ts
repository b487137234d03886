import type { Rating } from "../indicators/rating.ts";
import { attentionOf, countRatings, countWithoutData, type RatingCounts } from "./rating-counts.ts";

type Standing<Column extends string> = {
  /** The institution, or the place that carries those of no institution. */
  readonly rowKey: string;
  readonly column: Column;
  readonly rating: Rating;
};

export type IndicatorCell = {
  readonly count: number;
  readonly withoutData: number;
  readonly counts: RatingCounts;
  /** The rating that most needs a look. */
  readonly worst: Rating;
};

export type IndicatorMatrixRow = {
  readonly rowKey: string;
  /** One for each column; null where no indicator stands. */
  readonly cells: readonly (IndicatorCell | null)[];
  readonly whole: IndicatorCell | null;
};

/**
 * Indicators where institutions and perspectives meet. Every row and column given is there, also without an indicator,
 * and what is without data is counted in each cell and never among the colours (RULES 6).
 */
export function indicatorMatrix<Column extends string>(
  standings: readonly Standing<Column>[],
  rowKeys: readonly string[],
  columns: readonly Column[],
): readonly IndicatorMatrixRow[] {
  const groups = new Map<string, Rating[]>();
  const add = (key: string, rating: Rating) => {
    const group = groups.get(key);
    if (group) group.push(rating);
    else groups.set(key, [rating]);
  };
  for (const { rowKey, column, rating } of standings) {
    add(`${rowKey}\n${column}`, rating);
    add(rowKey, rating);
  }
  return rowKeys.map((rowKey) => ({
    rowKey,
    cells: columns.map((column) => cellOf(groups.get(`${rowKey}\n${column}`))),
    whole: cellOf(groups.get(rowKey)),
  }));
}

function cellOf(ratings: readonly Rating[] | undefined): IndicatorCell | null {
  const [first, ...rest] = ratings ?? [];
  if (!ratings || first === undefined) return null;
  const counts = countRatings(ratings);
  return {
    count: ratings.length,
    withoutData: countWithoutData(counts),
    counts,
    worst: rest.reduce(
      (worst, rating) => (attentionOf(rating) < attentionOf(worst) ? rating : worst),
      first,
    ),
  };
}
