export const sparkSize = { width: 96, height: 28 };

const air = 5;

export type SparkShape = {
  readonly targetY: number | null;
  /** The line's runs; a missing figure or a break in the series begins another. */
  readonly runs: readonly string[];
  readonly end: { readonly x: number; readonly y: number } | null;
};

export type SparkGiven = {
  readonly values: readonly (number | null)[];
  readonly target?: number | null | undefined;
  /** The places in the row of values before which the series breaks. */
  readonly breaksBefore?: readonly number[] | undefined;
};

/** The lines of a small chart in its own units; null where there is nothing to draw. */
export function sparkShape({ values, target, breaksBefore = [] }: SparkGiven): SparkShape | null {
  const y = verticalScale(values, target ?? null);
  if (!y) return null;
  const step = values.length > 1 ? (sparkSize.width - 2 * air) / (values.length - 1) : 0;
  const runs: string[] = [];
  let run = "";
  let end: SparkShape["end"] = null;
  values.forEach((value, index) => {
    if (run !== "" && (value === null || breaksBefore.includes(index))) {
      runs.push(closed(run));
      run = "";
    }
    if (value === null) return;
    end = { x: tenth(air + index * step), y: y(value) };
    run += `${run === "" ? "M" : "L"}${end.x},${end.y}`;
  });
  if (run !== "") runs.push(closed(run));
  return { targetY: target === null || target === undefined ? null : y(target), runs, end };
}

function verticalScale(
  values: readonly (number | null)[],
  target: number | null,
): ((value: number) => number) | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return null;
  if (target !== null) {
    low = Math.min(low, target);
    high = Math.max(high, target);
  }
  const { height } = sparkSize;
  if (low === high) return () => height / 2;
  return (value) => tenth(height - air - ((value - low) / (high - low)) * (height - 2 * air));
}

/** A run of a single figure is a line of no length, which a round end shows as a point. */
function closed(run: string): string {
  return run.includes("L") ? run : `${run}Z`;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
