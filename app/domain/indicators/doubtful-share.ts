import { type Decimal, multiplyDecimals, negateDecimal } from "./decimal.ts";
import type { Weighed } from "./doubtful-size.ts";
import type { Known } from "./known-figures.ts";
import { groupedOf, isBelow, isBetween, isWithin, sizeOf } from "./nearness.ts";
import { inOwnUnit, type OwnUnit } from "./own-unit.ts";
import { isShare, type Quantity } from "./unit.ts";

/** A bare 1 is one percent where a known share is this small. */
const FEW_PERCENT: Decimal = "10";
/** Figures of one measure mostly lie as near to each other as this. */
const ALIKE: Decimal = "2";
/** A percentage above a hundred has mostly lost its comma. */
const LOST_COMMA: readonly Decimal[] = ["0.1", "0.01", "0.001", "0.0001"];
/** Where nothing is known of what may be more than a whole, only a percentage beyond this is asked about. */
const BEYOND: Decimal = "1000";

/** What a share without its sign may be: spreadsheets hold 19 % as 0,19. */
export function openShare(
  { number, value, own }: Weighed,
  { figures, isOfWhole }: Known,
): readonly Quantity[] | undefined {
  const unit = value.unit ?? own.unit;
  if (!isShare(unit)) return undefined;
  const size = sizeOf(number);
  const known = sharesOf(figures, own).map(sizeOf);
  const isKnown = (fits: (one: Decimal) => boolean) => known.some(fits);
  const asIs = { number, unit };
  const hundredfold = { number: multiplyDecimals(number, "100"), unit };
  if (isBetween(size, "0", "1") && !isKnown((one) => isBetween(one, "0", "1")))
    return [hundredfold, asIs];
  if (size === "1" && known.length > 0 && !isKnown((one) => isBelow(one, FEW_PERCENT)))
    return [asIs, hundredfold];
  const most = isOfWhole || known.length > 0 ? "100" : BEYOND;
  if (!isBelow(most, size) || isKnown((one) => isBelow("100", one) || isWithin(size, one, ALIKE)))
    return undefined;
  return [asIs, ...withComma({ number, value, own }, unit)];
}

/**
 * What a share may be that no part of a whole can be: above a hundred or below zero, with or without its sign, where the known
 * figures are neither. Its own sign makes it no likelier, so it is asked about too; growth and the like are not.
 */
export function openWhole(
  { number, value, own }: Weighed,
  { figures, isOfWhole }: Known,
  named = "",
): readonly Quantity[] | undefined {
  const unit = value.unit ?? own.unit;
  const known = sharesOf(figures, own);
  const isAwaited = known.length > 0 || isShare(named);
  if (!isOfWhole || !isShare(unit) || !isAwaited) return undefined;
  const asIs = { number, unit };
  if (isBelow(number, "0")) {
    if (known.some((one) => isBelow(one, "0"))) return undefined;
    return [asIs, { number: negateDecimal(number), unit }];
  }
  if (!isBelow("100", number) || known.some((one) => isBelow("100", one))) return undefined;
  return [asIs, ...withComma({ number, value, own }, unit)];
}

/** The two likeliest places of a lost comma, and the point of "1.234" as one. */
function withComma({ number, value }: Weighed, unit: string | undefined): readonly Quantity[] {
  const isPart = (one: Decimal) => !isBelow("100", sizeOf(one));
  return [
    ...LOST_COMMA.map((times) => multiplyDecimals(number, times))
      .filter(isPart)
      .slice(0, 2),
    ...groupedOf(value, number).filter(isPart),
  ].map((one) => ({ number: one, unit }));
}

function sharesOf(figures: readonly Quantity[], own: OwnUnit): readonly Decimal[] {
  return figures.flatMap((one) => inOwnUnit(one, own) ?? []);
}
