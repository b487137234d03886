import { type Decimal, multiplyDecimals } from "./decimal.ts";
import type { Known } from "./known-figures.ts";
import { groupedOf, isBelow, isWithin, sizeOf } from "./nearness.ts";
import { inOwnUnit, type OwnUnit } from "./own-unit.ts";
import { comparable, isSameMeasure, isShare, type Quantity } from "./unit.ts";
import type { IndicatorValue } from "./value.ts";

/** A result with its number, and the unit its indicator is told in. */
export type Weighed = {
  readonly value: IndicatorValue;
  readonly number: Decimal;
  readonly own: OwnUnit;
};

/** So many times further than every known figure, a result was hardly meant as it stands. */
const ABSURD: Decimal = "100";
/** The same where the known figures agree: a series that keeps within a few times itself does not move tenfold in a year. */
const FAR: Decimal = "10";
/** Known figures agree where the largest is less than so many times the smallest. */
const AGREEING: Decimal = "5";
/** A reading is offered where it comes this near to a known figure. */
const NEAR: Decimal = "5";
/** Figures of one measure mostly lie as near to each other as this. */
const ALIKE: Decimal = "2";
/** A count of less than a hundred may fall to a handful, and nobody has mistyped. */
const HANDFUL: Decimal = "10";
/** A comma that is lost, thousands or millions that are not said, percent as a share of one. */
const SHIFTS: readonly Decimal[] = ["0.01", "100", "0.001", "1000", "0.000001", "1000000"];
/** A nought too many or too few. */
const NOUGHT: readonly Decimal[] = ["0.1", "10"];

/** What a number far off every known figure may be; itself first, for it may be right. */
export function openMagnitude(
  { number, value, own }: Weighed,
  { figures, hasParts }: Known,
): readonly Quantity[] | undefined {
  const unit = value.unit ?? own.unit;
  const asIs: Quantity = { number, unit };
  if (sizeOf(number) === "0") return undefined;
  const pairs = figures.flatMap((figure) => {
    const pair = comparable(asIs, figure);
    return pair && pair[1] !== "0" ? [[sizeOf(pair[0]), sizeOf(pair[1])] as const] : [];
  });
  const known = pairs.map(([, one]) => one);
  const isTight = !hasParts && isAgreed(known) && !isHandful(number, unit, known);
  const far = isTight ? FAR : ABSURD;
  if (pairs.length === 0 || pairs.some(([own, one]) => isWithin(own, one, far))) return undefined;
  const isNear = (one: Quantity, times = NEAR) =>
    figures.some((figure) => {
      const pair = comparable(one, figure);
      return pair !== undefined && isWithin(sizeOf(pair[0]), sizeOf(pair[1]), times);
    });
  const shiftedBy = (times: Decimal) => ({ number: multiplyDecimals(number, times), unit });
  const units = own.named.filter((one) => unit !== undefined && !isSameMeasure(one, unit));
  return [
    asIs,
    ...groupedOf(value, number).map((one) => ({ number: one, unit })),
    ...piecesOf(number)
      .filter((parts) => parts.every((one) => isNear({ number: one, unit })))
      .flat()
      .map((one) => ({ number: one, unit })),
    ...NOUGHT.map(shiftedBy).filter((one) => isNear(one, ALIKE)),
    ...[
      ...SHIFTS.map(shiftedBy),
      ...[...units, ...writtenUnits(figures, unit)].map((one) => ({ number, unit: one })),
    ].filter((one) => isNear(one)),
  ];
}

/** A whole number ten times off figures that have decimals, "47" beside 4,7: its comma may be lost. */
export function openComma(
  { number, value, own }: Weighed,
  { figures }: Known,
): readonly Quantity[] | undefined {
  const known = figures.flatMap((one) => inOwnUnit(one, own) ?? []).map(sizeOf);
  const size = sizeOf(number);
  const smaller = multiplyDecimals(size, "0.1");
  const isFar = known.every((one) => !isWithin(size, one, NEAR));
  const isMeant = known.some((one) => one.includes(".") && isWithin(smaller, one, ALIKE));
  if (number.includes(".") || !isFar || !isMeant) return undefined;
  const unit = value.unit ?? own.unit;
  return [
    { number, unit },
    { number: multiplyDecimals(number, "0.1"), unit },
  ];
}

/** The digits of a known figure with their decimal sign in another place, "8,81" beside 88,1. */
export function openDigits(
  { number, value, own }: Weighed,
  { figures }: Known,
): readonly Quantity[] | undefined {
  const unit = value.unit ?? own.unit;
  const digits = digitsOf(number);
  const isAlike = figures.some((figure) => {
    const pair = comparable({ number, unit }, figure);
    return pair !== undefined && isWithin(sizeOf(pair[0]), sizeOf(pair[1]), ALIKE);
  });
  if (digits.length < 2 || isAlike) return undefined;
  const same = figures.filter(
    (one) =>
      digitsOf(one.number) === digits &&
      `${one.number}${number}`.includes(".") &&
      (one.unit === undefined || unit === undefined || isSameMeasure(one.unit, unit)),
  );
  if (same.length === 0) return undefined;
  return [{ number, unit }, ...same.map((one) => ({ number: one.number, unit }))];
}

/** The digits that a number is told by, wherever its decimal sign stands. */
function digitsOf(number: Decimal): string {
  return number.replace(/[-.]/g, "").replace(/^0+|0+$/g, "");
}

/** Whether there are several figures and they keep near each other. */
function isAgreed(known: readonly Decimal[]): boolean {
  const [first, ...others] = known;
  if (first === undefined || others.length === 0) return false;
  const smallest = others.reduce((least, one) => (isBelow(one, least) ? one : least), first);
  const largest = others.reduce((most, one) => (isBelow(most, one) ? one : most), first);
  return isWithin(largest, smallest, AGREEING);
}

/** A few of what was counted in tens before. */
function isHandful(number: Decimal, unit: string | undefined, known: readonly Decimal[]): boolean {
  const isCount = (one: Decimal, limit: Decimal) => /^\d+$/.test(one) && isBelow(one, limit);
  return !isShare(unit) && isCount(number, HANDFUL) && known.every((one) => isCount(one, ABSURD));
}

/** The two numbers a run of digits may be, "94150" as 94 and 150. */
function piecesOf(number: Decimal): readonly (readonly Decimal[])[] {
  if (!/^\d{4,12}$/.test(number)) return [];
  return Array.from({ length: number.length - 1 }, (_, at) => [
    number.slice(0, at + 1),
    number.slice(at + 1),
  ]).filter((parts) => parts.every((part) => /^[1-9]/.test(part)));
}

/** Other units that known figures are written in. */
function writtenUnits(figures: readonly Quantity[], unit: string | undefined): readonly string[] {
  return figures.flatMap((one) =>
    one.unit !== undefined && unit !== undefined && !isSameMeasure(one.unit, unit)
      ? [one.unit]
      : [],
  );
}
