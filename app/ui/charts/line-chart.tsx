import type { ReactNode } from "react";
import { useFormat, useLocale, useTexts } from "#app/i18n/texts.tsx";
import { ChartFrame } from "./chart-frame.tsx";
import { ChartLegend } from "./chart-legend.tsx";
import { type ChartBand, type ChartSeries, valueScale } from "./chart-scales.ts";
import type { ExploreData } from "./explore-data.ts";
import { LineDrawing } from "./line-drawing.tsx";
import { SeriesTable } from "./series-table.tsx";

export type LineChartProps = {
  readonly id: string;
  readonly title: string;
  /** The chart in one sentence. */
  readonly summary: string;
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
  readonly targets?: readonly { readonly period: string; readonly value: number }[] | undefined;
  readonly targetName?: string | undefined;
  /** The values between the thresholds of each period. */
  readonly band?: ChartBand | undefined;
  readonly benchmark?:
    | {
        readonly name: string;
        readonly points: readonly { readonly period: string; readonly value: number }[];
      }
    | undefined;
  readonly unit?: string | undefined;
  readonly format?: ((value: number) => string) | undefined;
  readonly empty?: ReactNode;
  readonly hideTitle?: boolean | undefined;
  /** Where a sentence beside the chart says the same. */
  readonly hideSummary?: boolean | undefined;
  /** Begins the scale at zero. */
  readonly zero?: boolean | undefined;
  /** Offers the chart that can be explored, where scripts run. */
  readonly explore?: boolean | undefined;
};

/** Measurements over time, with targets as steps, thresholds as a band, benchmarks as marks and breaks as breaks. */
export function LineChart(props: LineChartProps) {
  const {
    id,
    title,
    summary,
    series,
    targets = [],
    band,
    benchmark,
    unit = "",
    empty,
    hideTitle,
    hideSummary,
    zero,
    explore,
  } = props;
  const t = useTexts("ui");
  const locale = useLocale();
  const number = useFormat().number;
  const format = props.format ?? ((value: number) => number(value));
  const targetName = props.targetName ?? t("chart.target");
  const measured = series.flatMap((one) =>
    one.points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const values = [
    ...measured,
    ...targets.map(({ value }) => value),
    ...(band?.spans.flatMap(({ from, to }) => [from, to]) ?? []),
    ...(benchmark?.points.map(({ value }) => value) ?? []),
  ];
  const scale = valueScale(values.length > 0 ? values : [0], { zero: zero ?? false });
  const data: ExploreData = {
    locale,
    title,
    unit,
    periods: props.periods,
    series,
    targets,
    band: band ?? null,
    benchmark: benchmark ?? null,
    scale: { domain: scale.domain, ticks: scale.ticks },
    words: {
      target: targetName,
      close: t("chart.close"),
      provisional: t("chart.provisional"),
      break: t("chart.break"),
    },
  };
  return (
    <ChartFrame
      id={id}
      title={title}
      summary={summary}
      hideTitle={hideTitle}
      hideSummary={hideSummary}
      empty={measured.length === 0 ? (empty ?? t("chart.empty")) : null}
      table={<SeriesTable {...props} format={format} targetName={targetName} />}
      explore={explore ? data : undefined}
    >
      <ChartLegend {...props} targetName={targetName} />
      <LineDrawing {...props} format={format} scale={scale} />
    </ChartFrame>
  );
}
