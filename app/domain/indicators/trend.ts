import { compareDecimals, type Decimal, negateDecimal, subtractDecimals } from "./decimal.ts";
import { type Direction, type Side, sideOf } from "./direction.ts";

/** A year's result in the indicator's own unit. */
export type TrendPoint = {
  readonly year: number;
  readonly value: Decimal;
  readonly isPreliminary: boolean;
};

/** Where it goes: by the better end where there is one, else only up or down. */
export type TrendCourse = "better" | "worse" | "up" | "down" | "unchanged";

/**
 * What the figures say of the development. `none`: nothing measured since the break. `too-few`: one or two figures, of which nothing
 * is concluded. `steady`: every step goes the same way or stands still. `known`: so do the figures there are, but years between are
 * unknown. `overall`: further than any single step back.
 * `unclear`: it goes up and down. `unchanged`: the same figure all the time.
 */
export type TrendStatement = {
  readonly code: "none" | "too-few" | "steady" | "known" | "overall" | "unclear" | "unchanged";
  readonly course: TrendCourse | null;
  /** How many figures it builds on, all after the last break. */
  readonly count: number;
  readonly first: TrendPoint | null;
  readonly last: TrendPoint | null;
  /** Whether the last figure may still change, and with it what is said. */
  readonly isPreliminary: boolean;
  /** The first year of the series that is spoken of, where an earlier one could not be compared with it. */
  readonly breakYear: number | null;
  /** Years between the first and the last in which a figure was to be, and none is known. */
  readonly unknownYears: readonly number[];
};

/** Fewer figures than this are no development. */
const FEWEST_POINTS = 3;

/**
 * The development of an indicator in words that never claim more than the figures carry (RULES 7, R3-25): only yearly results after
 * the last break in the series, at least three of them. A break is the first year that cannot be compared with those before.
 * Without a better end it is only said whether the figures rise or fall. Where a year between is unknown, nobody knows that every step
 * went the same way: what would be steady or unchanged is then told from end to end, with the unknown years.
 * `yearsBetween` is how often a figure is to be.
 */
export function trendOf(
  points: readonly TrendPoint[],
  breaks: readonly number[] = [],
  betterEnd?: Side,
  yearsBetween = 1,
): TrendStatement {
  const ordered = [...points].sort((one, other) => one.year - other.year);
  const lastYear = ordered.at(-1)?.year;
  const reached = breaks.filter((year) => lastYear !== undefined && year <= lastYear);
  const from = reached.length > 0 ? Math.max(...reached) : undefined;
  const counted = from === undefined ? ordered : ordered.filter(({ year }) => year >= from);
  const isBroken = counted.length < ordered.length;
  const first = counted[0] ?? null;
  const last = counted.at(-1) ?? null;
  const about = {
    count: counted.length,
    first,
    last,
    isPreliminary: last?.isPreliminary ?? false,
    breakYear: isBroken && from !== undefined ? from : null,
    unknownYears: unknownBetween(counted, yearsBetween),
  };
  if (!first || !last) return { ...about, code: "none", course: null };
  if (counted.length < FEWEST_POINTS) return { ...about, code: "too-few", course: null };
  const moved = movement(
    counted.map(({ value }) => value),
    betterEnd,
  );
  const isWhole = about.unknownYears.length === 0;
  const isSteady = moved.code === "steady" || moved.code === "unchanged";
  return { ...about, ...moved, code: isSteady && !isWhole ? "known" : moved.code };
}

/** The better end of an indicator: what a person said, else what its targets say, the latest first. */
export function betterEndOf(
  direction: Direction | null,
  targetDirections: readonly (Direction | undefined)[],
): Side | undefined {
  const own = direction ?? undefined;
  if (own !== undefined) return sideOf(own);
  return targetDirections.map(sideOf).findLast((side) => side !== undefined);
}

/** The years without a figure between two that are further apart than figures are to be. */
function unknownBetween(points: readonly TrendPoint[], yearsBetween: number): readonly number[] {
  return points.flatMap(({ year }, index) => {
    const next = points[index + 1]?.year ?? year;
    const count = Math.max(0, Math.ceil((next - year) / yearsBetween) - 1);
    return Array.from({ length: count }, (_, step) => year + (step + 1) * yearsBetween);
  });
}

function movement(
  values: readonly Decimal[],
  betterEnd: Side | undefined,
): Pick<TrendStatement, "code" | "course"> {
  const steps = values
    .slice(1)
    .map((value, index) => subtractDecimals(value, values[index] ?? "0"));
  const net = subtractDecimals(values.at(-1) ?? "0", values[0] ?? "0");
  const sign = compareDecimals(net, "0");
  if (steps.every((step) => compareDecimals(step, "0") === 0)) {
    return { code: "unchanged", course: "unchanged" };
  }
  const against = steps.filter((step) => compareDecimals(step, "0") === -sign);
  if (sign === 0) return { code: "unclear", course: null };
  const course = courseOf(sign, betterEnd);
  if (against.length === 0) return { code: "steady", course };
  const isFurther = against.every((step) => compareDecimals(sizeOf(step), sizeOf(net)) === -1);
  return isFurther ? { code: "overall", course } : { code: "unclear", course: null };
}

function courseOf(sign: 1 | -1, betterEnd: Side | undefined): TrendCourse {
  if (betterEnd === undefined) return sign === 1 ? "up" : "down";
  return (sign === 1) === (betterEnd === "higher") ? "better" : "worse";
}

function sizeOf(step: Decimal): Decimal {
  return compareDecimals(step, "0") === -1 ? negateDecimal(step) : step;
}
