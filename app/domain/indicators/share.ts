import { ok, type Result, refused } from "#app/domain/result.ts";
import {
  compareDecimals,
  type Decimal,
  multiplyDecimals,
  subtractDecimals,
  toDecimal,
} from "./decimal.ts";
import { isShare } from "./unit.ts";

/** Targets are written with at most two decimals; one more keeps a rounded figure off them. */
const DECIMALS = 3;
const MOST_DECIMALS = 30;

/**
 * What so many out of so many is, in the indicator's unit: percent, per thousand, or plainly the one by the other. Exact where
 * the figure ends within three decimals. Else rounded half up to the first decimals, three at least, that do not end in
 * zero: 79.9996 is never written as 80, so a rounded share never reaches a target that the true one misses (RULES, head).
 * Refused: `denominator-zero` unless there is something to be a share of.
 */
export function shareOf(
  numerator: Decimal,
  denominator: Decimal,
  unit: string,
): Result<Decimal, "denominator-zero"> {
  if (compareDecimals(denominator, "0") <= 0) return refused("denominator-zero");
  const places = Math.max(placesOf(numerator), placesOf(denominator));
  const top = wholeOf(multiplyDecimals(numerator, factorOf(unit)), places);
  const bottom = wholeOf(denominator, places);
  for (let decimals = DECIMALS; ; decimals++) {
    const scaled = top * 10n ** BigInt(decimals);
    const isExact = scaled % bottom === 0n;
    const rounded = roundHalfUp(scaled, bottom);
    if (isExact || rounded % 10n !== 0n || decimals === MOST_DECIMALS) {
      return ok(pointBefore(rounded, decimals));
    }
  }
}

/** Whether a share as typed, "66,7", is the computed one as far as its decimals go. */
export function agreesWith(typed: Decimal, computed: Decimal): boolean {
  const half = `0.${"0".repeat(placesOf(typed))}5`;
  const gap = subtractDecimals(typed, computed);
  const size = compareDecimals(gap, "0") < 0 ? subtractDecimals("0", gap) : gap;
  return compareDecimals(size, half) <= 0;
}

function factorOf(unit: string): Decimal {
  if (unit.startsWith("‰")) return "1000";
  return isShare(unit) ? "100" : "1";
}

function placesOf(decimal: Decimal): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function wholeOf(decimal: Decimal, places: number): bigint {
  const [whole = "0", fraction = ""] = decimal.split(".");
  return BigInt(whole + fraction.padEnd(places, "0"));
}

function roundHalfUp(top: bigint, bottom: bigint): bigint {
  const doubled = 2n * top + bottom;
  const quotient = doubled / (2n * bottom);
  return doubled < 0n && doubled % (2n * bottom) !== 0n ? quotient - 1n : quotient;
}

function pointBefore(units: bigint, decimals: number): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, "0");
  const text = `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return toDecimal(units < 0n ? `-${text}` : text) ?? "0";
}
