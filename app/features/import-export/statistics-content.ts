export type StatisticsHead = {
  readonly label: string;
  readonly source: string;
  readonly updated: string;
  /** The dimensions beside time, in the file's order. */
  readonly dimensions: readonly {
    readonly label: string;
    readonly categories: readonly string[];
    /** Places of the categories that are counted in percent. */
    readonly percents?: readonly number[];
  }[];
  readonly periods: readonly string[];
};

/** One period's figure of a series; the raw text is what stands in the file, or a mark for what is missing. */
export type Figure = {
  readonly year: string;
  readonly period: string;
  readonly raw: string;
  readonly status: string;
  readonly isPreliminary: boolean;
};

export function readStatisticsHead(content: string): StatisticsHead {
  return JSON.parse(content.slice(0, content.indexOf("\n"))) as StatisticsHead;
}

/** The figures of the series with these categories, one in each dimension; none where the file has no such series. */
export function readSeriesLine(
  content: string,
  head: StatisticsHead,
  categories: readonly number[],
): readonly Figure[] {
  const sizes = head.dimensions.map((dimension) => dimension.categories.length);
  if (categories.length !== sizes.length) return [];
  if (categories.some((category, index) => category >= (sizes[index] ?? 0))) return [];
  const place = categories.reduce(
    (sum, category, index) => sum * (sizes[index] ?? 1) + category,
    0,
  );
  let start = content.indexOf("\n") + 1;
  for (let skipped = 0; skipped < place; skipped++) start = content.indexOf("\n", start) + 1;
  const end = content.indexOf("\n", start);
  return JSON.parse(content.slice(start, end < 0 ? undefined : end)) as Figure[];
}
