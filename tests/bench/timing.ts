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

/** As `report`, for what is to be at least a share of its floor: how many times as often the floor does it in a second. */
export function reportShare(line: {
  readonly name: string;
  readonly share: number;
  readonly goal: number;
  readonly note: string;
}): boolean {
  const held = line.share >= line.goal;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  console.log(
    `${held ? "✓" : "✗"} ${line.name}: ${percent(line.share)} of its floor (at least ${percent(line.goal)}; ${line.note})`,
  );
  return held;
}

/** Median milliseconds of two pieces of work done turn by turn, so that both meet the same machine. */
export async function medianOfBoth(
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
  rounds: number,
): Promise<readonly [number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    for (const [index, work] of [one, other].entries()) {
      const started = performance.now();
      await work();
      if (round >= 0) times[index as 0 | 1].push(performance.now() - started);
    }
  }
  const middle = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
  return [middle(times[0]), middle(times[1])];
}

/** A figure that is a goal by itself: it travels badly, so the machine belongs to it. */
export function reportAtMost(line: {
  readonly name: string;
  readonly value: number;
  readonly goal: number;
  readonly unit: string;
}): boolean {
  const held = line.value <= line.goal;
  console.log(
    `${held ? "✓" : "✗"} ${line.name}: ${(line.value / line.goal).toFixed(2)} × its goal (${line.value.toFixed(2)} ${line.unit}, at most ${line.goal} ${line.unit})`,
  );
  return held;
}
