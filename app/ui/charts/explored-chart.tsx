import { createRoot } from "react-dom/client";
import {
  Brush,
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { formatNumber } from "#app/i18n/format.ts";
import type { ExploreData } from "./explore-data.ts";
import { exploreRows, exploreRuns } from "./explore-rows.ts";
import { ExploredLimits } from "./explored-limits.tsx";

const inks = ["var(--blue)", "var(--ink-soft)", "var(--grey)"] as const;
const quiet = { fill: "var(--ink-soft)", fontSize: 12 } as const;
const paper = {
  background: "var(--sheet)",
  border: "1px solid var(--line)",
  borderRadius: 6,
  color: "var(--ink)",
  fontSize: 14,
} as const;

/** Draws the chart that can be explored into an empty element. */
export function drawExplored(stage: HTMLElement, data: ExploreData): void {
  createRoot(stage).render(<Explored data={data} />);
}

function Explored({ data }: { readonly data: ExploreData }) {
  const runs = exploreRuns(data);
  const rows = exploreRows(data);
  const number = (value: unknown) =>
    typeof value === "number" ? formatNumber(data.locale, value) : "";
  const written = (value: unknown) => (data.unit ? `${number(value)} ${data.unit}` : number(value));
  const labels = data.scale.ticks.map(number);
  return (
    <ResponsiveContainer width="100%" height={320}>
      <LineChart
        data={[...rows]}
        margin={{ top: 30, right: 0, bottom: 0, left: 0 }}
        accessibilityLayer
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="period"
          scale="band"
          tick={quiet}
          tickLine={false}
          stroke="var(--line-strong)"
        />
        <YAxis
          domain={[...data.scale.domain]}
          ticks={[...data.scale.ticks]}
          tick={quiet}
          axisLine={false}
          tickLine={false}
          tickFormatter={number}
          label={{ value: data.unit, position: "top", offset: 14, ...quiet }}
          width={14 + 7 * Math.max(2, ...labels.map((label) => label.length))}
        />
        <Tooltip
          contentStyle={paper}
          itemStyle={{ color: "var(--ink)", padding: 0 }}
          labelStyle={{ fontWeight: 600 }}
          separator=": "
          formatter={written}
          cursor={{ stroke: "var(--line-strong)" }}
          isAnimationActive={false}
        />
        <ExploredLimits data={data} breaks={runs.breaks} />
        {data.targets.length > 0 ? (
          // Drawn as steps by the limits; here only for the words under the pointer.
          <Line
            dataKey="target"
            name={data.words.target}
            stroke="var(--ink)"
            strokeWidth={0}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ) : null}
        {data.benchmark ? (
          <Line
            dataKey="benchmark"
            name={data.benchmark.name}
            stroke="var(--ink)"
            strokeWidth={0}
            dot={diamond}
            activeDot={false}
            isAnimationActive={false}
          />
        ) : null}
        {runs.lines.map((run) => (
          <Line
            key={run.key}
            className={`chart-series-${Math.min(run.series, 2)}`}
            dataKey={run.key}
            name={run.name}
            stroke={inks[Math.min(run.series, 2)] ?? inks[0]}
            strokeWidth={2.25}
            strokeDasharray={run.series > 0 ? "6 4" : "none"}
            dot={dotOf(data.series[run.series])}
            isAnimationActive={false}
          />
        ))}
        {rows.length > 6 ? (
          <Brush dataKey="period" height={28} stroke="var(--blue)" fill="var(--paper)" />
        ) : null}
      </LineChart>
    </ResponsiveContainer>
  );
}

type Drawn = { readonly cx?: number; readonly cy?: number; readonly payload?: { period?: string } };

/** The dots of a series as the page draws them: hollow while a figure is provisional. */
function dotOf(series: ExploreData["series"][number] | undefined) {
  return ({ cx, cy, payload }: Drawn) => {
    const point = series?.points.find(({ period }) => period === payload?.period);
    if (cx === undefined || typeof cy !== "number" || !point || point.value === null)
      return <g key={payload?.period} />;
    const look = point.provisional ? "chart-dot chart-dot-provisional" : "chart-dot";
    return <circle key={payload?.period} className={look} cx={cx} cy={cy} r="4.5" />;
  };
}

function diamond({ cx, cy, payload }: Drawn) {
  if (cx === undefined || typeof cy !== "number") return <g key={payload?.period} />;
  const at = `translate(${cx} ${cy})`;
  return (
    <path
      key={payload?.period}
      className="chart-benchmark"
      d="M0-6 6 0 0 6-6 0Z"
      transform={at}
      strokeWidth="1.5"
    />
  );
}
