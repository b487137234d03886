import {
  bandBoxes,
  type ChartSeries,
  joinedRuns,
  labelledPeriods,
  pathThrough,
  periodPlace,
  targetSteps,
  type valueScale,
} from "./chart-scales.ts";
import type { LineChartProps } from "./line-chart.tsx";

type DrawingProps = Pick<
  LineChartProps,
  "periods" | "series" | "targets" | "band" | "benchmark" | "unit"
> & {
  readonly format: (value: number) => string;
  readonly scale: ReturnType<typeof valueScale>;
};

const height = 200;
const foot = 26;
const head = 24;

/**
 * The drawing: places are given in percent, so it fills its column without scripts while text and strokes keep
 * their size. Screen readers get the summary and the table instead.
 */
export function LineDrawing({
  periods,
  series,
  targets = [],
  band,
  benchmark,
  unit,
  format,
  scale,
}: DrawingProps) {
  const labels = scale.ticks.map((tick) => format(tick));
  const axis = 10 + 7 * Math.max(2, ...labels.map((label) => label.length));
  const px = (value: number) => (scale.y(value) / 100) * height;
  return (
    <div className="chart-drawing" aria-hidden="true">
      <svg aria-hidden="true" width={axis} height={head + height + foot} focusable="false">
        {unit ? (
          <text x="0" y="10">
            {unit}
          </text>
        ) : null}
        {scale.ticks.map((tick, index) => (
          <text key={tick} x={axis - 8} y={head + px(tick) + 4} textAnchor="end">
            {labels[index]}
          </text>
        ))}
      </svg>
      <svg aria-hidden="true" width="100%" height={head + height + foot} focusable="false">
        <svg aria-hidden="true" y={head} width="100%" height={height + foot} className="chart-plot">
          {band ? <Band boxes={bandBoxes(band, periods, px)} /> : null}
          {scale.ticks.map((tick, index) => (
            <line
              key={tick}
              className={index === 0 ? "chart-base" : "chart-grid"}
              x1="0"
              x2="100%"
              y1={px(tick)}
              y2={px(tick)}
            />
          ))}
          <svg
            aria-hidden="true"
            className="chart-paths"
            width="100%"
            height={height}
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
          >
            <path
              className="chart-target"
              d={targetSteps(targets, periods, scale.y)}
              vectorEffect="non-scaling-stroke"
            />
            {series.map((one, index) => (
              <g key={one.name} className={`chart-series-${Math.min(index, 2)}`}>
                {joinedRuns(one, periods, scale.y).map((run) => (
                  <path
                    key={run[0]?.x}
                    className="chart-series"
                    d={pathThrough(run)}
                    vectorEffect="non-scaling-stroke"
                  />
                ))}
              </g>
            ))}
          </svg>
          <Breaks series={series} periods={periods} />
          {benchmark?.points.map(({ period, value }) => (
            <Diamond
              key={period}
              x={periodPlace(periods.indexOf(period), periods.length)}
              y={px(value)}
            />
          ))}
          {series.map((one, index) => (
            <g key={one.name} className={`chart-series-${Math.min(index, 2)}`}>
              <Dots
                series={one}
                periods={periods}
                y={px}
                format={index === 0 ? format : undefined}
              />
            </g>
          ))}
          <PeriodLabels periods={periods} />
        </svg>
      </svg>
    </div>
  );
}

function Band({ boxes }: { readonly boxes: ReturnType<typeof bandBoxes> }) {
  return (
    <>
      {boxes.map(({ x, width, top, bottom }) => {
        const left = `${x}%`;
        const right = `${x + width}%`;
        return (
          <g key={x}>
            <rect
              className="chart-band"
              x={left}
              width={`${width}%`}
              y={top}
              height={Math.max(1, bottom - top)}
            />
            <line className="chart-band-edge" x1={left} x2={right} y1={top} y2={top} />
            <line className="chart-band-edge" x1={left} x2={right} y1={bottom} y2={bottom} />
          </g>
        );
      })}
    </>
  );
}

function Breaks({
  series,
  periods,
}: {
  readonly series: readonly ChartSeries[];
  readonly periods: readonly string[];
}) {
  const breaks = new Set(series.flatMap((one) => one.breaksBefore ?? []));
  return (
    <>
      {periods.map((period, index) => {
        if (!breaks.has(period)) return null;
        const x = `${(index / periods.length) * 100}%`;
        return <line key={period} className="chart-break" x1={x} x2={x} y1="0" y2={height} />;
      })}
    </>
  );
}

function Diamond({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <svg aria-hidden="true" x={`${x}%`} y={y} width="1" height="1" overflow="visible">
      <path className="chart-benchmark" d="M0-6 6 0 0 6-6 0Z" />
    </svg>
  );
}

type DotsProps = {
  readonly series: ChartSeries;
  readonly periods: readonly string[];
  readonly y: (value: number) => number;
  readonly format?: ((value: number) => string) | undefined;
};

/** A dot for each measurement; the newest of the first series carries its value. */
function Dots({ series, periods, y, format }: DotsProps) {
  const points = series.points.filter(
    (point) => point.value !== null && periods.includes(point.period),
  );
  return (
    <>
      {points.map((point, index) => {
        const value = point.value ?? 0;
        const x = `${periodPlace(periods.indexOf(point.period), periods.length)}%`;
        return (
          <g key={point.period}>
            <circle
              className={point.provisional ? "chart-dot chart-dot-provisional" : "chart-dot"}
              cx={x}
              cy={y(value)}
              r="4.5"
            />
            {format && index === points.length - 1 ? (
              <text
                className="chart-point-value"
                x={x}
                y={y(value) < 20 ? y(value) + 22 : y(value) - 11}
                textAnchor="middle"
              >
                {format(value)}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

function PeriodLabels({ periods }: { readonly periods: readonly string[] }) {
  const narrow = labelledPeriods(periods, 280);
  const wide = labelledPeriods(periods, 540);
  return (
    <>
      {periods.map((period, index) =>
        wide.has(period) || narrow.has(period) ? (
          <text
            key={period}
            className={narrow.has(period) ? undefined : "chart-label-wide"}
            x={`${periodPlace(index, periods.length)}%`}
            y={height + 20}
            textAnchor="middle"
          >
            {period}
          </text>
        ) : null,
      )}
    </>
  );
}
