import { addDecimals, compareDecimals, type Decimal, subtractDecimals } from "./decimal.ts";
import type { MeasureKind } from "./definition.ts";
import type { Threshold } from "./threshold.ts";
import { comparable, finerUnit, inUnit, type Quantity } from "./unit.ts";

/** A part's target of the year: its limit, or undefined where it has none that can be added. */
export type PartTarget = { readonly id: string; readonly threshold: Threshold | undefined };

export type Accumulated = {
  readonly overall: Quantity;
  readonly accumulated: Quantity;
  /** The parts' sum less the overall target, in the unit of the sum. */
  readonly difference: Decimal;
  readonly verdict: "agrees" | "below" | "above" | "incomplete";
  /** How many parts have no target that can be added. */
  readonly withoutTarget: number;
};

/**
 * The parts' targets of a year added up beside the overall one (R3-17). Only counts and amounts add up; shares, means and ranks
 * do not, and a band has no one limit: then there is no answer. Units of one kind are converted; a part in another unit
 * counts as without target. "incomplete" where some part is left out, for then a difference proves nothing.
 */
export function accumulateTargets(
  kind: MeasureKind | null,
  overall: Threshold | undefined,
  parts: readonly PartTarget[],
): Accumulated | undefined {
  if (kind !== "count" && kind !== "amount") return undefined;
  if (!overall || overall.valueHigh !== undefined || parts.length === 0) return undefined;
  const whole: Quantity = { number: overall.value, unit: overall.unit };
  const usable = parts.flatMap(({ threshold }) => {
    if (!threshold || threshold.valueHigh !== undefined) return [];
    const quantity: Quantity = { number: threshold.value, unit: threshold.unit };
    return comparable(quantity, whole) ? [quantity] : [];
  });
  if (usable.length === 0) return undefined;
  const unit = usable.reduce<string | undefined>(
    (finest, one) => finerUnit(finest, one.unit),
    whole.unit,
  );
  const sum = usable.reduce<Decimal>((total, one) => addDecimals(total, inUnit(one, unit)), "0");
  const difference = subtractDecimals(sum, inUnit(whole, unit));
  const withoutTarget = parts.length - usable.length;
  return {
    overall: whole,
    accumulated: { number: sum, unit },
    difference,
    verdict: withoutTarget > 0 ? "incomplete" : verdictOf(difference),
    withoutTarget,
  };
}

function verdictOf(difference: Decimal): "agrees" | "below" | "above" {
  const side = compareDecimals(difference, "0");
  if (side === 0) return "agrees";
  return side < 0 ? "below" : "above";
}
