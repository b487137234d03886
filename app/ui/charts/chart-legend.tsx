import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/texts.tsx";
import type { LineChartProps } from "./line-chart.tsx";

type LegendProps = Pick<LineChartProps, "series" | "targets" | "band" | "benchmark"> & {
  readonly targetName: string;
};

/** What the lines and marks of a chart stand for. */
export function ChartLegend({ series, targets = [], band, benchmark, targetName }: LegendProps) {
  const t = useTexts("ui");
  const provisional = series.some((one) => one.points.some((point) => point.provisional));
  const broken = series.some((one) => (one.breaksBefore?.length ?? 0) > 0);
  return (
    <ul className="chart-legend">
      {series.map((one, index) => (
        <LegendLine key={one.name} name={one.name} className={`chart-series-${Math.min(index, 2)}`}>
          <path className="chart-series" d="M1 7h20" />
          <circle className="chart-dot" cx="11" cy="7" r="4" />
        </LegendLine>
      ))}
      {provisional ? (
        <LegendLine name={t("chart.provisional")}>
          <circle className="chart-dot chart-dot-provisional" cx="11" cy="7" r="4" />
        </LegendLine>
      ) : null}
      {targets.length > 0 ? (
        <LegendLine name={targetName}>
          <path className="chart-target" d="M2 7h19" />
        </LegendLine>
      ) : null}
      {band ? (
        <LegendLine name={band.name}>
          <rect className="chart-band" x="1" y="2" width="20" height="10" />
          <path className="chart-band-edge" d="M1 2h20M1 12h20" />
        </LegendLine>
      ) : null}
      {benchmark ? (
        <LegendLine name={benchmark.name}>
          <path className="chart-benchmark" d="M11 1.5 16.5 7 11 12.5 5.5 7Z" />
        </LegendLine>
      ) : null}
      {broken ? (
        <LegendLine name={t("chart.break")}>
          <path className="chart-break" d="M11 0v14" />
        </LegendLine>
      ) : null}
    </ul>
  );
}

function LegendLine({
  name,
  className,
  children,
}: {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <li>
      <svg className={className} width="22" height="14" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {name}
    </li>
  );
}
