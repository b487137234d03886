import { readTarget } from "#app/domain/indicators/target.ts";
import { tidyCell } from "#app/domain/indicators/text.ts";

const LONGEST = 60;
const MOST_PARTS = 12;
const MOST_SPLITS = 12;

/**
 * The ways in which one cell can hold the figures of several years without a boundary ("0000" over four years, "94150" over two; R3-04),
 * the most even first: one text a year, in the order of the years. Words with a boundary ("5/6/7", "5 6 7") come in
 * one way. They are offered to a person and never chosen by the app, even where only one remains. `count` is 2 to 12 years.
 */
export function splitIntoYears(raw: string, count: number): readonly (readonly string[])[] {
  const text = tidyCell(raw);
  if (count < 2 || count > MOST_PARTS || text === "" || text.length > LONGEST) return [];
  const parted = text.split(/\s*[/;|\n]\s*|\s{2,}/u);
  if (parted.length === count && parted.every(isFigure)) return [parted];
  const spaced = text.split(/\s+/u);
  const ways = spaced.length === count && spaced.every(isFigure) ? [spaced] : [];
  const cuts = cutsOf(text, count).filter(
    (parts) => parts.every(isFigure) && !ways.some((way) => way.join("|") === parts.join("|")),
  );
  return [...ways, ...cuts.sort((one, other) => unevenness(one) - unevenness(other))].slice(
    0,
    MOST_SPLITS,
  );
}

/** All cuts into whole figures; between two digits, after a sign, or before a capital. */
function cutsOf(text: string, count: number): string[][] {
  const places = Array.from({ length: text.length - 1 }, (_, at) => at + 1).filter((at) =>
    isBoundary(text, at),
  );
  const ways: string[][] = [];
  const walk = (from: number, next: number, parts: readonly string[]) => {
    if (ways.length >= 400) return;
    if (parts.length === count - 1) {
      ways.push([...parts, text.slice(from).trim()]);
      return;
    }
    for (let index = next; index < places.length; index++) {
      const at = places[index] ?? text.length;
      walk(at, index + 1, [...parts, text.slice(from, at).trim()]);
    }
  };
  walk(0, 0, []);
  return ways;
}

function isBoundary(text: string, at: number): boolean {
  const before = text[at - 1] ?? "";
  const after = text[at] ?? "";
  if (/[.,\s]/.test(before) || /[.,%‰\s]/.test(after)) return /\s/.test(before);
  return /[\d%]/.test(before);
}

function isFigure(part: string): boolean {
  if (!/^\d/.test(part) || /^0\d/.test(part)) return false;
  const target = readTarget(part, { direction: "higher" });
  return target.certainty === "certain" && target.value !== undefined;
}

function unevenness(parts: readonly string[]): number {
  const lengths = parts.map((part) => part.length);
  return Math.max(...lengths) - Math.min(...lengths);
}
