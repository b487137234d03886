import { compareDecimals, type Decimal } from "./decimal.ts";
import { comparable, type Quantity } from "./unit.ts";
import { FALLING, IMPROVING, RISING } from "./words.ts";

/** How an indicator is judged (RULES 3). A rank is better the lower it is. */
export const DIRECTIONS = [
  "higher",
  "lower",
  "band",
  "rank",
  "increaseBy",
  "decreaseBy",
  "yesNo",
  "text",
  "observe",
] as const;

export type Direction = (typeof DIRECTIONS)[number];

/** Which end is better. */
export type Side = "higher" | "lower";

/** What the words of an indicator's name say; `better` needs the baseline to become a side. */
export type WordedDirection = Side | "better" | "unclear";

const VERBS: readonly (readonly [string, WordedDirection])[] = [
  [RISING, "higher"],
  [FALLING, "lower"],
  [IMPROVING, "better"],
];
const PATTERNS = VERBS.map(
  ([verbs, direction]) =>
    [new RegExp(`(?:^(?:${verbs})\\s|(?<![\\p{L}])(?:${verbs})$)`, "iu"), direction] as const,
);
const RELATIVE_CLAUSE = /(?<!\p{L})(?:hvor|der|som|kor|where|who|that|which)(?!\p{L})/iu;

/** The better end of a direction, or undefined where there is none (band, yes/no, text, observe). */
export function sideOf(direction: Direction | undefined): Side | undefined {
  if (direction === "higher" || direction === "increaseBy") return "higher";
  if (direction === "lower" || direction === "decreaseBy" || direction === "rank") return "lower";
  return undefined;
}

/**
 * The direction in an indicator's name (RULES 2): "… reduseres", "Andel … øker", "… forbedres". Only verbs that open or close
 * the name count, for in the middle they speak of something else.
 */
export function directionInName(name: string): WordedDirection | undefined {
  const plain = name
    .replace(/\([^()]*\)/g, " ")
    .replace(/[\s.,;:!]+$/u, "")
    .trim();
  const found = PATTERNS.filter(([pattern]) => pattern.test(plain)).map(
    ([, direction]) => direction,
  );
  const [first, second] = found;
  return second === undefined ? first : "unclear";
}

/** Whether the verb may belong to a clause inside the name ("andel barn hvor bekymring reduseres"). */
export function hasRelativeClause(name: string): boolean {
  return RELATIVE_CLAUSE.test(name);
}

/** The way from baseline to target, if they can be compared and differ. It is a hint that a person confirms (RULES 2). */
export function slope(baseline: Quantity | undefined, target: Quantity): Side | undefined {
  const numbers = baseline && comparable(baseline, target);
  if (!numbers) return undefined;
  const order = compareDecimals(numbers[0], numbers[1]);
  if (order === 0) return undefined;
  return order < 0 ? "higher" : "lower";
}

/** Whether `a` is better than `b` towards a side. */
export function isBetter(a: Decimal, b: Decimal, side: Side): boolean {
  return compareDecimals(a, b) === (side === "higher" ? 1 : -1);
}
