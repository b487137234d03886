import { compareDecimals, type Decimal, multiplyDecimals, negateDecimal } from "./decimal.ts";

const GROUPED = /^[1-9]\d{0,2}\.\d{3}$/u;

/** A number without its sign. */
export function sizeOf(number: Decimal): Decimal {
  return isBelow(number, "0") ? negateDecimal(number) : number;
}

/** Whether neither of two sizes is so many times the other; just as many times is too far. */
export function isWithin(one: Decimal, other: Decimal, times: Decimal): boolean {
  return (
    isBelow(one, multiplyDecimals(other, times)) && isBelow(other, multiplyDecimals(one, times))
  );
}

/** Whether a number lies between two others and is neither. */
export function isBetween(number: Decimal, low: Decimal, high: Decimal): boolean {
  return isBelow(low, number) && isBelow(number, high);
}

export function isBelow(one: Decimal, other: Decimal): boolean {
  return compareDecimals(one, other) < 0;
}

/** "1.234" with its point as a decimal sign. */
export function groupedOf({ raw }: { readonly raw: string }, number: Decimal): readonly Decimal[] {
  return GROUPED.test(raw.trim()) ? [multiplyDecimals(number, "0.001")] : [];
}
