import { compareDecimals, type Decimal, multiplyDecimals, negateDecimal } from "./decimal.ts";

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
