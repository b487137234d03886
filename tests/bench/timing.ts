/** Median milliseconds of a piece of work, after a warm-up. */
export async function median(work: () => Promise<unknown>, rounds: number): Promise<number> {
  for (let round = 0; round < Math.ceil(rounds / 4); round++) await work();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)] ?? 0;
}

export type Line = {
  readonly name: string;
  readonly ratio: number;
  readonly goal: number;
  readonly note: string;
};

/** One line of the report: the ratio first, absolutes in brackets since they do not travel. */
export function report(line: Line): boolean {
  const held = line.ratio <= line.goal;
  console.log(
    `${held ? "✓" : "✗"} ${line.name}: ${line.ratio.toFixed(2)} × (at most ${line.goal} ×; ${line.note})`,
  );
  return held;
}
