import { scaleLinear } from "d3-scale";
import { classes } from "#app/ui/classes.ts";
import type { Tone } from "#app/ui/data/light.ts";
import { type Place, pathThrough } from "./chart-scales.ts";

type SparklineProps = {
  readonly values: readonly (number | null)[];
  /** The development in words, for those who do not see it. */
  readonly label: string;
  readonly target?: number | null | undefined;
  readonly tone?: Tone | undefined;
  /** The places in the row of values before which the series breaks. */
  readonly breaksBefore?: readonly number[] | undefined;
};

const width = 96;
const height = 28;
const air = 5;

/** A development small enough for a table's cell. */
export function Sparkline({ values, label, target, tone, breaksBefore = [] }: SparklineProps) {
  const known = values.filter((value) => value !== null);
  if (known.length === 0)
    return (
      <span aria-label={label} role="img">
        –
      </span>
    );
  const y = sparkScale(target === null || target === undefined ? known : [...known, target]);
  const runs = sparkRuns(values, breaksBefore, y);
  const end = runs.at(-1)?.at(-1);
  return (
    <svg
      className={classes("spark", tone && `tone-${tone}`)}
      width={width}
      height={height}
      role="img"
      aria-label={label}
      focusable="false"
    >
      {target === null || target === undefined ? null : (
        <line className="spark-target" x1="0" x2={width} y1={y(target)} y2={y(target)} />
      )}
      {runs.map((run) => (
        <path key={run[0]?.x} className="spark-line" d={pathThrough(run)} />
      ))}
      {end ? <circle className="spark-end" cx={end.x} cy={end.y} r="3.5" /> : null}
    </svg>
  );
}

function sparkScale(values: readonly number[]): (value: number) => number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (low === high) return () => height / 2;
  const scale = scaleLinear([low, high], [height - air, air]);
  return (value) => Math.round(scale(value) * 10) / 10;
}

function sparkRuns(
  values: readonly (number | null)[],
  breaksBefore: readonly number[],
  y: (value: number) => number,
): readonly (readonly Place[])[] {
  const step = values.length > 1 ? (width - 2 * air) / (values.length - 1) : 0;
  const runs: Place[][] = [[]];
  values.forEach((value, index) => {
    if (value === null || breaksBefore.includes(index)) runs.push([]);
    if (value !== null)
      runs.at(-1)?.push({ x: Math.round((air + index * step) * 10) / 10, y: y(value) });
  });
  return runs.filter((run) => run.length > 0);
}
