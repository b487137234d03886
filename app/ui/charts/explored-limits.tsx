import { usePlotArea, useXAxisScale, useYAxisScale } from "recharts";
import { targetSteps } from "./chart-scales.ts";
import type { ExploreData } from "./explore-data.ts";

/** What lies behind the lines of the explored chart, as the page draws it: the band, the targets as steps, the breaks. */
export function ExploredLimits({
  data,
  breaks,
}: {
  readonly data: ExploreData;
  readonly breaks: readonly string[];
}) {
  const place = useXAxisScale();
  const scale = useYAxisScale();
  const plot = usePlotArea();
  if (!place || !scale || !plot) return null;
  // Only what is left after the range has been narrowed has a place.
  const slots = data.periods.flatMap((period) => {
    const from = place(period, { position: "start" });
    const to = place(period, { position: "end" });
    return from === undefined || to === undefined ? [] : [{ period, from, to }];
  });
  const first = slots[0];
  const last = slots.at(-1);
  if (!first || !last) return null;
  const y = (value: number) => scale(value) ?? 0;
  const width = (last.to - first.from) / 100;
  const at = `translate(${first.from} 0) scale(${width} 1)`;
  return (
    <>
      {data.band?.spans.map(({ period, from, to }) => {
        const slot = slots.find((one) => one.period === period);
        if (!slot) return null;
        const top = y(Math.max(from, to));
        const bottom = y(Math.min(from, to));
        const edge = { className: "chart-band-edge", x1: slot.from, x2: slot.to };
        return (
          <g key={period}>
            <rect
              className="chart-band"
              x={slot.from}
              width={slot.to - slot.from}
              y={top}
              height={Math.max(1, bottom - top)}
            />
            <line {...edge} y1={top} y2={top} />
            <line {...edge} y1={bottom} y2={bottom} />
          </g>
        );
      })}
      <path
        className="chart-target"
        transform={at}
        vectorEffect="non-scaling-stroke"
        d={targetSteps(
          data.targets,
          slots.map(({ period }) => period),
          y,
        )}
      />
      {breaks.map((period) => {
        const x = slots.find((one) => one.period === period)?.from;
        return x === undefined ? null : (
          <line
            key={period}
            className="chart-break"
            x1={x}
            x2={x}
            y1={plot.y}
            y2={plot.y + plot.height}
          />
        );
      })}
    </>
  );
}
