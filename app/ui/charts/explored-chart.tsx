import { createRoot } from "react-dom/client";
import {
  Brush,
  CartesianGrid,
  Line,
  LineChart,
  ReferenceArea,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from "recharts";
import { formatNumber } from "#app/i18n/format.ts";
import type { ExploreData } from "./explore-data.ts";
import { exploreRows, exploreRuns } from "./explore-rows.ts";

const inks = ["var(--blue)", "var(--ink-soft)", "var(--grey)"] as const;
const quiet = { fill: "var(--ink-soft)", fontSize: 12 } as const;
const paper = {
  background: "var(--sheet)",
  border: "1px solid var(--line)",
  borderRadius: 6,
  color: "var(--ink)",
} as const;

/** Draws the chart that can be explored into an empty element. */
export function drawExplored(stage: HTMLElement, data: ExploreData): void {
  createRoot(stage).render(<Explored data={data} />);
}

function Explored({ data }: { readonly data: ExploreData }) {
  const runs = exploreRuns(data);
  const rows = exploreRows(data);
  const written = (value: unknown) => {
    if (typeof value !== "number") return "";
    const number = formatNumber(data.locale, value);
    return data.unit ? `${number} ${data.unit}` : number;
  };
  return (
    <ResponsiveContainer width="100%" height={320}>
      <LineChart
        data={[...rows]}
        margin={{ top: 16, right: 16, bottom: 0, left: 0 }}
        accessibilityLayer
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="period"
          padding={{ left: 28, right: 28 }}
          tick={quiet}
          stroke="var(--line-strong)"
        />
        <YAxis
          domain={["auto", "auto"]}
          tick={quiet}
          stroke="var(--line-strong)"
          tickFormatter={written}
          width={72}
        />
        <Tooltip
          contentStyle={paper}
          formatter={written}
          cursor={{ stroke: "var(--line-strong)" }}
          isAnimationActive={false}
        />
        {data.band ? (
          <ReferenceArea y1={data.band.from} y2={data.band.to} fill="var(--yellow-wash)" />
        ) : null}
        {runs.breaks.map((period) => (
          <ReferenceLine key={period} x={period} stroke="var(--ink-soft)" strokeDasharray="3 3" />
        ))}
        {runs.lines.map((run) => (
          <Line
            key={run.key}
            dataKey={run.key}
            name={run.name}
            stroke={inks[Math.min(run.series, 2)] ?? inks[0]}
            strokeWidth={2.25}
            isAnimationActive={false}
          />
        ))}
        {data.targets.length > 0 ? (
          <Line
            type="step"
            dataKey="target"
            name={data.words.target}
            stroke="var(--ink)"
            strokeDasharray="2 4"
            dot={false}
            isAnimationActive={false}
          />
        ) : null}
        {data.benchmark ? (
          <Line
            dataKey="benchmark"
            name={data.benchmark.name}
            stroke="var(--ink)"
            strokeWidth={0}
            dot={{ r: 5, fill: "var(--paper)", stroke: "var(--ink)", strokeWidth: 1.5 }}
            isAnimationActive={false}
          />
        ) : null}
        {rows.length > 6 ? (
          <Brush dataKey="period" height={28} stroke="var(--blue)" fill="var(--paper)" />
        ) : null}
      </LineChart>
    </ResponsiveContainer>
  );
}
