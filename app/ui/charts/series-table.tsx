import { useTexts } from "#app/i18n/texts.tsx";
import { type Column, DataTable } from "#app/ui/data/data-table.tsx";
import type { SeriesPoint } from "./chart-scales.ts";
import type { LineChartProps } from "./line-chart.tsx";

type SeriesTableProps = LineChartProps & {
  readonly format: (value: number) => string;
  readonly targetName: string;
};

/** A line chart's figures as a table, a row for each period. */
export function SeriesTable({
  title,
  unit,
  periods,
  series,
  targets = [],
  band,
  benchmark,
  format,
  targetName,
}: SeriesTableProps) {
  const t = useTexts("ui");
  const written = (point: SeriesPoint | undefined) => {
    if (!point || point.value === null) return t("chart.missing");
    const asides = [point.provisional && t("chart.provisional"), point.note]
      .filter(Boolean)
      .join(", ");
    return asides ? `${format(point.value)} (${asides})` : format(point.value);
  };
  const single = (points: readonly { period: string; value: number }[]) => (period: string) => {
    const found = points.find((point) => point.period === period);
    return found ? format(found.value) : "–";
  };
  const columns: readonly Column<string>[] = [
    { key: "period", header: t("chart.period"), cell: (period) => period },
    ...series.map((one) => ({
      key: one.name,
      header: unit ? `${one.name} (${unit})` : one.name,
      align: "end" as const,
      cell: (period: string) => (
        <>
          {written(one.points.find((point) => point.period === period))}
          {one.breaksBefore?.includes(period) ? (
            <div className="cell-detail">{t("chart.breakAt", { period })}</div>
          ) : null}
        </>
      ),
    })),
    ...(targets.length > 0
      ? [{ key: " target", header: targetName, align: "end" as const, cell: single(targets) }]
      : []),
    ...(band
      ? [
          {
            key: " band",
            header: band.name,
            align: "end" as const,
            cell: (period: string) => {
              const span = band.spans.find((one) => one.period === period);
              return span ? `${format(span.from)}–${format(span.to)}` : "–";
            },
          },
        ]
      : []),
    ...(benchmark
      ? [
          {
            key: " benchmark",
            header: benchmark.name,
            align: "end" as const,
            cell: single(benchmark.points),
          },
        ]
      : []),
  ];
  return (
    <DataTable
      caption={title}
      hideCaption
      dense
      columns={columns}
      rows={periods}
      rowKey={(period) => period}
    />
  );
}
