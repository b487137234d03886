import type { Tone } from "#app/ui/data/light.ts";
import { type SparkGiven, sparkShape, sparkSize } from "./spark-shape.ts";

type SparklineProps = SparkGiven & {
  /** The development in words, for those who do not see it. */
  readonly label: string;
  readonly tone?: Tone | undefined;
};

/** A development small enough for a table's cell. */
export function Sparkline({ label, tone, ...given }: SparklineProps) {
  const shape = sparkShape(given);
  if (!shape)
    return (
      <span aria-label={label} role="img">
        –
      </span>
    );
  const { targetY, runs, end } = shape;
  return (
    <svg
      className={tone ? `spark tone-${tone}` : "spark"}
      {...sparkSize}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {targetY === null ? null : (
        <line className="spark-target" x1="0" x2={sparkSize.width} y1={targetY} y2={targetY} />
      )}
      {runs.map((run) => (
        <path key={run} className="spark-line" d={run} />
      ))}
      {end ? <circle className="spark-end" cx={end.x} cy={end.y} r="3.5" /> : null}
    </svg>
  );
}
