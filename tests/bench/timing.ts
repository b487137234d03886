/** The value in the middle of some. */
export function middle(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
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

/**
 * Milliseconds of two pieces of work done turn by turn, so that both meet the same machine, each as its median; and the
 * median of what the second took of the first in each turn, which a neighbour's work hardly moves.
 */
export async function compare(
  floor: () => Promise<unknown>,
  subject: () => Promise<unknown>,
  rounds: number,
): Promise<{ readonly floor: number; readonly subject: number; readonly ratio: number }> {
  const turns: { floor: number; subject: number }[] = [];
  for (let round = -Math.ceil(rounds / 4); round < rounds; round++) {
    const turn = { floor: await timed(floor), subject: await timed(subject) };
    if (round >= 0) turns.push(turn);
  }
  return {
    floor: middle(turns.map((turn) => turn.floor)),
    subject: middle(turns.map((turn) => turn.subject)),
    ratio: middle(turns.map((turn) => turn.subject / turn.floor)),
  };
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** A figure that is a goal by itself: it travels badly, so the machine belongs to it. */
export function reportAtMost(line: {
  readonly name: string;
  readonly value: number;
  readonly goal: number;
  readonly unit: string;
  readonly note?: string;
}): boolean {
  const held = line.value <= line.goal;
  console.log(
    `${held ? "✓" : "✗"} ${line.name}: ${(line.value / line.goal).toFixed(2)} × its goal (${line.value.toFixed(2)} ${line.unit}, at most ${line.goal} ${line.unit}${line.note ? `; ${line.note}` : ""})`,
  );
  return held;
}
