import { compareDecimals, type Decimal, multiplyDecimals, negateDecimal } from "./decimal.ts";
import { inOwnUnit, type OwnUnit, ownUnitOf } from "./own-unit.ts";
import { comparable, isNeverImplied, isSameMeasure, isShare, type Quantity } from "./unit.ts";
import { type IndicatorValue, type ReadValue, readValue } from "./value.ts";

/** What a result is weighed against: the indicator's unit, empty where it names none, and its figures as `knownFigures` gives them. */
export type KnownFigures = { readonly unit: string; readonly figures: readonly Quantity[] };

type Weighed = { readonly value: IndicatorValue; readonly number: Decimal; readonly own: OwnUnit };

/** So many times further than every known figure, a result was hardly meant as it stands. */
const ABSURD: Decimal = "100";
/** A reading is offered where it comes this near to a known figure. */
const NEAR: Decimal = "5";
/** Figures of one measure mostly lie as near to each other as this. */
const ALIKE: Decimal = "2";
/** A bare 1 is one percent where a known share is this small. */
const FEW_PERCENT: Decimal = "10";
/** A comma that is lost, thousands or millions that are not said, percent as a share of one. */
const SHIFTS: readonly Decimal[] = ["0.01", "100", "0.001", "1000", "0.000001", "1000000"];
/** A percentage above a hundred has mostly lost its comma. */
const LOST_COMMA: readonly Decimal[] = ["0.1", "0.01"];
const GROUPED = /^[1-9]\d{0,2}\.\d{3}$/u;

/**
 * A result that reads with certainty, weighed against what is known of its indicator (RULES 5 and 20: nothing is guessed silently).
 * Doubtful, with what it could mean, is a number without a unit where status and target are in different ones ("16,5" beside
 * 16 km and 16 400 meter); a share between 0 and 1, or above 100, without a percent sign, unless the indicator has known
 * such; a number a hundred times larger or smaller than every known figure; and one that has lost its comma. A rank, words and
 * zero are left as they are.
 */
export function weighResult(read: ReadValue, { unit, figures }: KnownFigures): ReadValue {
  const { value } = read;
  if (read.certainty === "doubtful" || value.kind !== "number" || value.number === undefined)
    return read;
  const weighed = { value, number: value.number, own: ownUnitOf(unit, figures) };
  const isBare = value.unit === undefined || !namesUnit(value.raw);
  const numbers =
    (isBare ? (openUnits(weighed, unit, figures) ?? openShare(weighed, figures)) : undefined) ??
    openMagnitude(weighed, figures) ??
    openComma(weighed, figures);
  if (!numbers) return read;
  const { number: _, unit: __, ...words } = value;
  return {
    value: { ...words, kind: "text" },
    certainty: "doubtful",
    readings: distinct(numbers).map((one) => ({ ...words, kind: "number", ...one })),
  };
}

/** The units a bare number could be in, the one that brings it nearest to the known figures first. */
function openUnits(
  { number, own, value }: Weighed,
  unit: string,
  figures: readonly Quantity[],
): readonly Quantity[] | undefined {
  const { named } = own;
  const isOpen = named.length > 1 || named.some(isNeverImplied);
  if (value.unit !== undefined || unit !== "" || !isOpen) return undefined;
  const bare: readonly Quantity[] = named.some(isNeverImplied) ? [{ number }] : [];
  return [...named.map((one) => ({ number, unit: one })), ...bare].sort(
    (one, other) => distance(one, figures) - distance(other, figures),
  );
}

/** What a share without its sign may be: spreadsheets hold 19 % as 0,19. */
function openShare(
  { number, value, own }: Weighed,
  figures: readonly Quantity[],
): readonly Quantity[] | undefined {
  const unit = value.unit ?? own.unit;
  if (!isShare(unit)) return undefined;
  const size = sizeOf(number);
  const known = figures.flatMap((one) => inOwnUnit(one, own) ?? []).map(sizeOf);
  const isKnown = (fits: (one: Decimal) => boolean) => known.some(fits);
  const asIs = { number, unit };
  if (isBetween(size, "0", "1") && !isKnown((one) => isBetween(one, "0", "1")))
    return [{ number: multiplyDecimals(number, "100"), unit }, asIs];
  if (size === "1" && known.length > 0 && !isKnown((one) => isBelow(one, FEW_PERCENT)))
    return [asIs, { number: multiplyDecimals(number, "100"), unit }];
  if (!isBelow("100", size) || isKnown((one) => isBelow("100", one))) return undefined;
  const smaller = [
    ...LOST_COMMA.map((times) => multiplyDecimals(number, times)),
    ...groupedOf(value, number),
  ];
  return [
    asIs,
    ...smaller.filter((one) => !isBelow("100", sizeOf(one))).map((one) => ({ number: one, unit })),
  ];
}

/** What a number a hundred times off every known figure may be; itself first, for it may be right. */
function openMagnitude(
  { number, value, own }: Weighed,
  figures: readonly Quantity[],
): readonly Quantity[] | undefined {
  const unit = value.unit ?? own.unit;
  const asIs: Quantity = { number, unit };
  const size = sizeOf(number);
  if (size === "0") return undefined;
  const pairs = figures.flatMap((figure) => {
    const pair = comparable(asIs, figure);
    return pair && pair[1] !== "0" ? [[sizeOf(pair[0]), sizeOf(pair[1])] as const] : [];
  });
  if (pairs.length === 0 || pairs.some(([own, known]) => isWithin(own, known, ABSURD)))
    return undefined;
  const isNear = (one: Quantity) =>
    figures.some((figure) => {
      const pair = comparable(one, figure);
      return pair !== undefined && isWithin(sizeOf(pair[0]), sizeOf(pair[1]), NEAR);
    });
  const shifted = SHIFTS.map((times) => multiplyDecimals(number, times));
  const units = own.named.filter((one) => unit !== undefined && !isSameMeasure(one, unit));
  return [
    asIs,
    ...groupedOf(value, number).map((one) => ({ number: one, unit })),
    ...piecesOf(number)
      .filter((parts) => parts.every((one) => isNear({ number: one, unit })))
      .flat()
      .map((one) => ({ number: one, unit })),
    ...[
      ...shifted.map((one) => ({ number: one, unit })),
      ...[...units, ...writtenUnits(figures, unit)].map((one) => ({ number, unit: one })),
    ].filter(isNear),
  ];
}

/** A whole number ten times off figures that have decimals, "47" beside 4,7: its comma may be lost. */
function openComma(
  { number, value, own }: Weighed,
  figures: readonly Quantity[],
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

/** "1.234" with its point as a decimal sign. */
function groupedOf({ raw }: IndicatorValue, number: Decimal): readonly Decimal[] {
  return GROUPED.test(raw.trim()) ? [multiplyDecimals(number, "0.001")] : [];
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

/** How far a reading lies from the nearest known figure; only for putting readings in order. */
function distance(one: Quantity, figures: readonly Quantity[]): number {
  const steps = figures.flatMap((figure) => {
    const pair = comparable(one, figure);
    const [own, known] = (pair ?? []).map((number) => Math.abs(Number(number)));
    return own && known ? [Math.abs(Math.log(own / known))] : [];
  });
  return Math.min(...steps, Number.MAX_VALUE);
}

function distinct(numbers: readonly Quantity[]): readonly { number: Decimal; unit?: string }[] {
  return numbers
    .filter((one, at) => numbers.findIndex((other) => isSame(one, other)) === at)
    .map(({ number, unit }) => ({ number, ...(unit === undefined ? {} : { unit }) }));
}

function isSame(one: Quantity, other: Quantity): boolean {
  const [unit, second] = [one.unit, other.unit];
  const isOneUnit =
    unit === undefined || second === undefined ? unit === second : isSameMeasure(unit, second);
  return one.number === other.number && isOneUnit;
}

function namesUnit(raw: string): boolean {
  return readValue(raw).value.unit !== undefined;
}

function isWithin(one: Decimal, other: Decimal, times: Decimal): boolean {
  return (
    isBelow(one, multiplyDecimals(other, times)) && isBelow(other, multiplyDecimals(one, times))
  );
}

function isBetween(number: Decimal, low: Decimal, high: Decimal): boolean {
  return isBelow(low, number) && isBelow(number, high);
}

function isBelow(one: Decimal, other: Decimal): boolean {
  return compareDecimals(one, other) < 0;
}

function sizeOf(number: Decimal): Decimal {
  return isBelow(number, "0") ? negateDecimal(number) : number;
}
