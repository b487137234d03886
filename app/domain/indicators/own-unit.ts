import type { Decimal } from "./decimal.ts";
import { shareOf } from "./share.ts";
import {
  comparable,
  isNeverImplied,
  isPoints,
  isSameMeasure,
  type Quantity,
  unitWord,
} from "./unit.ts";

/** The unit an indicator is told and drawn in, and those its figures are written in. */
export type OwnUnit = {
  /** Undefined where it counts something without a name. */
  readonly unit: string | undefined;
  /** The units a number without one could be in; several where status, targets and results do not agree. */
  readonly named: readonly string[];
};

/**
 * The unit of an indicator: the one it names, else the first its figures are written in, the status before the targets (RULES 3,
 * 16 km against 400 metres). A unit that changes what the number says ("pr 4 mnd") is nobody's own beside figures without it.
 */
export function ownUnitOf(unit: string, figures: readonly Quantity[]): OwnUnit {
  if (unitWord(unit) !== "") return { unit, named: [unit] };
  const written = figures.flatMap((one) => {
    const word = unitWord(one.unit);
    return word === "" ? [] : [isPoints(word) ? "%" : word];
  });
  const named = written.filter(
    (one, at) => written.findIndex((other) => isSameMeasure(one, other)) === at,
  );
  const isBareBeside = figures.some((one) => unitWord(one.unit) === "");
  return { unit: named.find((one) => !(isBareBeside && isNeverImplied(one))), named };
}

/**
 * A figure in the indicator's own unit, converted where the two are of one kind. Undefined where it counts something else, and where it has
 * no unit and the indicator's figures leave several to choose from: then nobody knows what it says.
 */
export function inOwnUnit(figure: Quantity | undefined, own: OwnUnit): Decimal | undefined {
  if (figure === undefined) return undefined;
  const { number } = figure;
  const unit = unitWord(figure.unit);
  if (unit === "") return own.named.length > 1 && own.unit !== undefined ? undefined : number;
  if (own.unit === undefined) return isNeverImplied(unit) ? undefined : number;
  if (isSameMeasure(unit, own.unit)) return number;
  const pair = comparable({ number, unit }, { number: "1", unit: own.unit });
  if (!pair) return undefined;
  const converted = shareOf(pair[0], pair[1], "");
  return converted.ok ? converted.value : undefined;
}
