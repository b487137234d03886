import { createRoot, type Root } from "react-dom/client";
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

/** Lets a chart be opened to look closer: values under the pointer, and a range one can narrow. */
export default function attach(element: HTMLElement): void {
  const button = element.querySelector<HTMLButtonElement>("[data-explore]");
  const source = element.querySelector<HTMLScriptElement>('script[type="application/json"]');
  const drawing = element.querySelector<HTMLElement>(".chart-drawing");
  if (!button || !source || !drawing) return;
  const data = JSON.parse(source.textContent ?? "{}") as ExploreData;
  const openWords = button.textContent;
  let root: Root | null = null;
  const stage = document.createElement("div");
  stage.className = "chart-stage";
  stage.hidden = true;
  drawing.after(stage);
  button.hidden = false;
  button.setAttribute("aria-expanded", "false");
  button.addEventListener("click", () => {
    const opens = stage.hidden;
    stage.hidden = !opens;
    drawing.hidden = opens;
    button.textContent = opens ? data.words.close : openWords;
    button.setAttribute("aria-expanded", String(opens));
    if (!opens || root) return;
    root = createRoot(stage);
    root.render(<Explored data={data} />);
  });
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
        <XAxis dataKey="period" tick={quiet} stroke="var(--line-strong)" />
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
          <ReferenceArea
            y1={data.band.from}
            y2={data.band.to}
            fill="var(--yellow-wash)"
            label={{ value: data.band.name, ...quiet }}
          />
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
            dot={{ r: 4 }}
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
