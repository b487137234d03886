/** Sizes of the drawing, in its own units. */
export const wheel = { size: 480, center: 240, months: 216, tracks: 142, trackStep: 15 } as const;

const eventRadii = [162, 178, 194] as const;
const dayMilliseconds = 86_400_000;
/** Marks closer than this on one ring would cover each other, in turns. */
const markDistance = 0.018;

/** Where a date (ISO) stands on the wheel of a year, in turns from its first day; a year on it stands in the same place. */
export function turnOf(date: string, year: number): number {
  const first = Date.UTC(year, 0, 1);
  const length = Date.UTC(year + 1, 0, 1) - first;
  return (Date.parse(`${date}T00:00:00Z`) - first) / length;
}

/** The turn after a date's last moment, for the end of an arc. */
export function turnAfter(date: string, year: number): number {
  return turnOf(date, year) + dayMilliseconds / (Date.UTC(year + 1, 0, 1) - Date.UTC(year, 0, 1));
}

/** A point on a ring; a turn of zero is straight up, and turns run with the clock. */
export function pointAt(turn: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = (turn - 0.25) * 2 * Math.PI;
  return {
    x: rounded(wheel.center + radius * Math.cos(angle)),
    y: rounded(wheel.center + radius * Math.sin(angle)),
  };
}

/** The path of an arc with the clock; never a whole turn, which would have no ends. */
export function arcPath(from: number, to: number, radius: number): string {
  const sweep = Math.min(Math.max(to - from, 0), 0.999);
  const start = pointAt(from, radius);
  const end = pointAt(from + sweep, radius);
  const isLarge = sweep > 0.5 ? 1 : 0;
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${isLarge} 1 ${end.x} ${end.y}`;
}

/** The rings on which marks in the order of time stand, so that near neighbours do not cover each other. */
export function ringsOf(turns: readonly number[]): readonly number[] {
  const lastOn: number[] = eventRadii.map(() => -1);
  return turns.map((turn) => {
    const free = lastOn.findIndex((last) => turn - last >= markDistance);
    const ring = free < 0 ? lastOn.indexOf(Math.min(...lastOn)) : free;
    lastOn[ring] = turn;
    return eventRadii[ring] ?? eventRadii[0];
  });
}

/** A mark's letter, so that it is not taken for the number of a step: a, b, … z, then a2, b2 … */
export function letterOf(index: number): string {
  const again = Math.floor(index / 26);
  return `${String.fromCharCode(97 + (index % 26))}${again === 0 ? "" : again + 1}`;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
