import { compareDecimals, type Decimal } from "../indicators/decimal.ts";
import { isBetter, type Side } from "../indicators/direction.ts";
import type { Rating } from "../indicators/rating.ts";
import { comparable, type Quantity } from "../indicators/unit.ts";

/** A measured year of an indicator. */
export type MeasuredYear = {
  readonly year: number;
  readonly rating: Rating;
  /** Undefined where the result is no number, or kept from sight. */
  readonly value: Quantity | undefined;
};

export type Progress = {
  readonly first: MeasuredYear;
  readonly last: MeasuredYear;
  /** Red or yellow before, green now. */
  readonly isNewlyMet: boolean;
  /** How much better, as a share of what it was; 0 where it is not better or cannot be told. */
  readonly gain: number;
};

/**
 * How the newest measured year stands to the one before (R3-29). None without two measured years, or where the definition
 * broke between them: figures across a break are no progress. A gain is only told where the better end is known.
 */
export function progressOf(
  measured: readonly MeasuredYear[],
  side: Side | undefined,
  breaks: readonly number[],
): Progress | undefined {
  const [first, last] = measured.slice(-2);
  if (!first || !last) return undefined;
  if (breaks.some((year) => year > first.year && year <= last.year)) return undefined;
  const wasMissed = first.rating === "red" || first.rating === "yellow";
  return {
    first,
    last,
    isNewlyMet: wasMissed && last.rating === "green",
    gain: gainOf(first.value, last.value, side),
  };
}

function gainOf(
  before: Quantity | undefined,
  after: Quantity | undefined,
  side: Side | undefined,
): number {
  if (!before || !after || !side) return 0;
  const numbers = comparable(before, after);
  if (!numbers || !isBetter(numbers[1], numbers[0], side)) return 0;
  return shareOf(numbers[0], numbers[1]);
}

/** Only for putting in order; the figures themselves are shown as they are. */
function shareOf(before: Decimal, after: Decimal): number {
  const change = Math.abs(Number(after) - Number(before));
  return compareDecimals(before, "0") === 0 ? change : change / Math.abs(Number(before));
}
