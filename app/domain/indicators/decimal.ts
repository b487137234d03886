/** A number written exactly: minus if negative, no needless zeros, a point before the decimals ("-0.25", "2540"). */
export type Decimal = string;

type Scaled = { readonly units: bigint; readonly places: number };

/** So many signs, and JavaScript's own numbers still tell any two decimals apart and keep them in their order. */
const TOLD_APART = 15;
const WRITING = /^(-?)(\d+)(?:\.(\d+))?$/;

/**
 * A decimal in its one canonical writing, so that equal numbers are equal strings.
 * Takes digits with an optional minus and point; gives undefined for anything else.
 */
export function toDecimal(text: string): Decimal | undefined {
  const match = WRITING.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "0", fraction = ""] = match;
  return written({ units: BigInt(`${sign}${whole}${fraction}`), places: fraction.length });
}

/** Whether a text is a decimal in its canonical writing. */
export function isDecimal(text: string): boolean {
  return toDecimal(text) === text;
}

/** -1, 0 or 1 as `a` is below, equal to or above `b`; exact for any length (RULES, head: never floating point). */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  if (a === b) return 0;
  const isShort = a.length <= TOLD_APART && b.length <= TOLD_APART;
  const [left, right] = isShort ? [Number(a), Number(b)] : aligned(a, b);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right, places] = aligned(a, b);
  return written({ units: left + right, places });
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right, places] = aligned(a, b);
  return written({ units: left - right, places });
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  if (a === "1") return b;
  if (b === "1") return a;
  const left = scaled(a);
  const right = scaled(b);
  return written({ units: left.units * right.units, places: left.places + right.places });
}

export function negateDecimal(a: Decimal): Decimal {
  return subtractDecimals("0", a);
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const left = scaled(a);
  const right = scaled(b);
  const places = Math.max(left.places, right.places);
  return [raised(left, places), raised(right, places), places];
}

function raised(value: Scaled, places: number): bigint {
  return value.units * 10n ** BigInt(places - value.places);
}

function scaled(value: Decimal): Scaled {
  const [whole = "0", fraction = ""] = value.split(".");
  return { units: BigInt(whole + fraction), places: fraction.length };
}

function written({ units, places }: Scaled): Decimal {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = withoutTrailingZeros(digits.slice(digits.length - places));
  const sign = units < 0n ? "-" : "";
  return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === "0") end -= 1;
  return digits.slice(0, end);
}
