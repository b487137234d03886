import type { ExploreData } from "./explore-data.ts";

export type ExploreRow = Readonly<Record<string, string | number | null>>;

type ExploreLine = { readonly key: string; readonly name: string; readonly series: number };

/** A line for each stretch of a series between its breaks, so that nothing is joined across a break. */
export function exploreRuns(data: ExploreData): {
  readonly lines: readonly ExploreLine[];
  readonly breaks: readonly string[];
} {
  const lines = data.series.flatMap((series, index) =>
    Array.from({ length: breakPlaces(data, index).length + 1 }, (_, run) => ({
      key: keyOf(index, run),
      name: series.name,
      series: index,
    })),
  );
  return {
    lines,
    breaks: [...new Set(data.series.flatMap((series) => series.breaksBefore ?? []))],
  };
}

/** A row for each period with a value for each line, the target and the benchmark. */
export function exploreRows(data: ExploreData): readonly ExploreRow[] {
  return data.periods.map((period, place) => {
    const row: Record<string, string | number | null> = { period };
    data.series.forEach((series, index) => {
      const run = breakPlaces(data, index).filter((start) => start <= place).length;
      row[keyOf(index, run)] =
        series.points.find((point) => point.period === period)?.value ?? null;
    });
    row.target = data.targets.find((target) => target.period === period)?.value ?? null;
    row.benchmark = data.benchmark?.points.find((point) => point.period === period)?.value ?? null;
    return row;
  });
}

function breakPlaces(data: ExploreData, index: number): readonly number[] {
  const breaks = data.series[index]?.breaksBefore ?? [];
  return data.periods.flatMap((period, place) => (breaks.includes(period) ? [place] : []));
}

function keyOf(series: number, run: number): string {
  return `s${series}r${run}`;
}
