import { takeComparator } from "../comparator.ts";
import { compareDecimals } from "../decimal.ts";
import { isBetter, sideOf } from "../direction.ts";
import { comparable } from "../unit.ts";
import { type CheckedIndicator, type CheckedTarget, knownStatus } from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";

/**
 * A target that asks for less than the status has reached already (RULES 5 and 19, R3-19). Only where the words, a person or
 * the comparator say which end is better: a way guessed from the status can never be the wrong one.
 */
export function checkWeakerThanBaseline(indicator: CheckedIndicator): readonly Remark[] {
  return levels(indicator).flatMap(({ target, status, aim }) => {
    const side = target.directionFrom === "baseline-slope" ? undefined : sideOf(target.direction);
    const weaker = side !== undefined && isBetter(status, aim, side);
    return weaker ? [remarkOf("weaker-than-baseline", indicator, target)] : [];
  });
}

/**
 * A target that the status meets by standing still. Words such as "at least" or "more than" show that somebody meant it, so only a
 * bare number is remarked on (RULES 19).
 */
export function checkEqualToBaseline(indicator: CheckedIndicator): readonly Remark[] {
  return levels(indicator).flatMap(({ target, status, aim }) => {
    const isBare = takeComparator(target.raw.trim()).word === undefined;
    const isSame = compareDecimals(status, aim) === 0;
    return isBare && isSame ? [remarkOf("equal-to-baseline", indicator, target)] : [];
  });
}

function levels(indicator: CheckedIndicator) {
  const from = knownStatus(indicator);
  if (!from) return [];
  return (indicator.targets ?? []).flatMap((target) => {
    // A number equal to the status has no way to it, so it waits with its readings for a person.
    const level = target.value === undefined ? target.readings[0] : target;
    if ((level?.kind !== "number" && level?.kind !== "rank") || level.value === undefined)
      return [];
    const unit = level.unit ?? (indicator.unit || undefined);
    const numbers = comparable(from, { number: level.value, unit });
    return numbers ? [{ target, status: numbers[0], aim: numbers[1] }] : [];
  });
}

function remarkOf(
  code: "weaker-than-baseline" | "equal-to-baseline",
  { baselineRaw }: CheckedIndicator,
  target: CheckedTarget,
): Remark {
  return {
    code,
    subject: `${baselineRaw} | ${target.cell} | ${target.raw}`,
    details: { status: baselineRaw, target: target.raw },
    field: target.cell,
  };
}
