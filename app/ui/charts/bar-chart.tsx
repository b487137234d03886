import { scaleLinear } from "d3-scale";
import type { ReactNode } from "react";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { classes } from "#app/ui/classes.ts";
import { DataTable } from "#app/ui/data/data-table.tsx";
import type { Tone } from "#app/ui/data/light.ts";
import { ChartFrame } from "./chart-frame.tsx";

export type Bar = {
  readonly label: string;
  readonly value: number | null;
  /** What stands where there is no bar, when more can be said than that nothing was measured. */
  readonly instead?: string | undefined;
  readonly tone?: Tone | undefined;
  /** The bar the chart is about, among those it is compared with. */
  readonly mark?: boolean | undefined;
};

type Mark = { readonly name: string; readonly value: number };

type BarChartProps = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly bars: readonly Bar[];
  readonly target?: Mark | undefined;
  readonly benchmark?: Mark | undefined;
  /** What the bars are parts of. */
  readonly whole?: Mark | undefined;
  readonly unit?: string | undefined;
  readonly format?: ((value: number) => string) | undefined;
  readonly empty?: ReactNode;
  readonly hideTitle?: boolean | undefined;
};

/** Values beside each other as lying bars, so that long names keep their room. */
export function BarChart({
  id,
  title,
  summary,
  bars,
  target,
  benchmark,
  whole,
  unit,
  empty,
  hideTitle,
  ...rest
}: BarChartProps) {
  const t = useTexts("ui");
  const number = useFormat().number;
  const format =
    rest.format ?? ((value: number) => (unit ? `${number(value)} ${unit}` : number(value)));
  const written = ({ value, instead }: Pick<Bar, "value" | "instead">) =>
    value === null ? (instead ?? t("chart.missing")) : format(value);
  const known = bars.flatMap(({ value }) => (value === null ? [] : [value]));
  const place = barScale([
    ...known,
    ...(target ? [target.value] : []),
    ...(benchmark ? [benchmark.value] : []),
    ...(whole ? [whole.value] : []),
  ]);
  return (
    <ChartFrame
      id={id}
      title={title}
      summary={summary}
      hideTitle={hideTitle}
      empty={known.length === 0 ? (empty ?? t("chart.empty")) : null}
      table={
        <DataTable
          caption={title}
          hideCaption
          dense
          rows={[
            ...bars,
            ...[target, benchmark, whole].flatMap((mark) =>
              mark ? [{ label: mark.name, value: mark.value }] : [],
            ),
          ]}
          rowKey={(bar) => bar.label}
          columns={[
            { key: "label", header: t("chart.name"), cell: (bar) => bar.label },
            {
              key: "value",
              header: t("chart.value"),
              align: "end",
              cell: (bar) => written(bar),
            },
          ]}
        />
      }
    >
      <MarkLegend target={target} benchmark={benchmark} whole={whole} format={format} />
      <ul className="bars" aria-hidden="true">
        {bars.map((bar) => (
          <li
            key={bar.label}
            className={classes(bar.mark && "bars-marked", bar.tone && `tone-${bar.tone}`)}
          >
            <span className="bars-name">{bar.label}</span>
            <svg aria-hidden="true" width="100%" height="34" focusable="false">
              <line
                className="chart-base"
                x1={`${place(0)}%`}
                x2={`${place(0)}%`}
                y1="0"
                y2="100%"
              />
              {bar.value === null ? null : <BarShape from={place(0)} to={place(bar.value)} />}
              {target ? (
                <line
                  className="chart-target"
                  x1={`${place(target.value)}%`}
                  x2={`${place(target.value)}%`}
                  y1="0"
                  y2="100%"
                />
              ) : null}
              {whole ? (
                <line
                  className="chart-whole"
                  x1={`${place(whole.value)}%`}
                  x2={`${place(whole.value)}%`}
                  y1="0"
                  y2="100%"
                />
              ) : null}
              {benchmark ? (
                <svg
                  aria-hidden="true"
                  x={`${place(benchmark.value)}%`}
                  y="50%"
                  width="1"
                  height="1"
                  overflow="visible"
                >
                  <path className="chart-benchmark" d="M0-6 6 0 0 6-6 0Z" />
                </svg>
              ) : null}
            </svg>
            <span className="bars-value">{written(bar)}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

/** From values to percent of the width; always holds zero, and leaves a little air where the marks stand. */
export function barScale(values: readonly number[]): (value: number) => number {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const scale = scaleLinear(
    [low, high === low ? low + 1 : high],
    [low < 0 ? 2 : 0, high > 0 ? 98 : 100],
  );
  return (value) => Math.round(scale(value) * 100) / 100;
}

function BarShape({ from, to }: { readonly from: number; readonly to: number }) {
  const width = Math.round(Math.abs(to - from) * 100) / 100;
  return (
    <rect
      className="bars-bar"
      x={`${Math.min(from, to)}%`}
      y="50%"
      width={`${width}%`}
      height="16"
      transform="translate(0 -8)"
      rx="1"
    />
  );
}

function MarkLegend({
  target,
  benchmark,
  whole,
  format,
}: {
  readonly target?: Mark | undefined;
  readonly benchmark?: Mark | undefined;
  readonly whole?: Mark | undefined;
  readonly format: (value: number) => string;
}) {
  if (!target && !benchmark && !whole) return null;
  return (
    <ul className="chart-legend">
      {target ? (
        <li>
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <path className="chart-target" d="M7 0v14" />
          </svg>
          {target.name}: {format(target.value)}
        </li>
      ) : null}
      {whole ? (
        <li>
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <path className="chart-whole" d="M7 0v14" />
          </svg>
          {whole.name}: {format(whole.value)}
        </li>
      ) : null}
      {benchmark ? (
        <li>
          <svg width="14" height="14" aria-hidden="true" focusable="false">
            <path className="chart-benchmark" d="M7 1.5 12.5 7 7 12.5 1.5 7Z" />
          </svg>
          {benchmark.name}: {format(benchmark.value)}
        </li>
      ) : null}
    </ul>
  );
}
