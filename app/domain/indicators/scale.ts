import type { Comparator } from "./comparator.ts";
import { addDecimals, type Decimal, subtractDecimals } from "./decimal.ts";
import type { Direction } from "./direction.ts";
import type { Target } from "./target-meaning.ts";
import type { IndicatorValue } from "./value.ts";

/** The ends of a survey's scale, "1" and "6". */
export type Scale = { readonly min: Decimal; readonly max: Decimal };

const OPPOSITE_COMPARATOR: Readonly<Record<Comparator, Comparator>> = {
  ">": "<",
  ">=": "<=",
  "<": ">",
  "<=": ">=",
  "=": "=",
  between: "between",
};

const OPPOSITE_DIRECTION: Partial<Readonly<Record<Direction, Direction>>> = {
  higher: "lower",
  lower: "higher",
  increaseBy: "decreaseBy",
  decreaseBy: "increaseBy",
};

/** A number seen from the scale's other end: min + max − v, so 1.4 on 1–6 becomes 5.6 (RULES 7). */
export function invertNumber(number: Decimal, { min, max }: Scale): Decimal {
  return subtractDecimals(addDecimals(min, max), number);
}

/** A value seen from the scale's other end; what is no number stays as it is. */
export function invertValue(value: IndicatorValue, scale: Scale): IndicatorValue {
  if (value.kind !== "number" || value.number === undefined) return value;
  return { ...value, number: invertNumber(value.number, scale) };
}

/** A confirmed target seen from the scale's other end. A change keeps its amount and turns round; ranks and words stay. */
export function invertTarget(target: Target, scale: Scale): Target {
  if (target.kind !== "number" && target.kind !== "band" && target.kind !== "relative")
    return target;
  const { comparator, value, valueHigh, direction } = target;
  const turned = {
    ...target,
    ...(comparator === undefined ? {} : { comparator: OPPOSITE_COMPARATOR[comparator] }),
    ...(direction === undefined ? {} : { direction: OPPOSITE_DIRECTION[direction] ?? direction }),
  };
  if (target.kind === "relative" || value === undefined) return turned;
  if (valueHigh === undefined) return { ...turned, value: invertNumber(value, scale) };
  return {
    ...turned,
    value: invertNumber(valueHigh, scale),
    valueHigh: invertNumber(value, scale),
  };
}
