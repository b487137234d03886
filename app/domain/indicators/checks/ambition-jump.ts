import { compareDecimals, type Decimal, multiplyDecimals, subtractDecimals } from "../decimal.ts";
import { isBetter, type Side, sideOf } from "../direction.ts";
import { comparable, isShare, type Quantity } from "../unit.ts";
import {
  type CheckedIndicator,
  type CheckedTarget,
  isInPercent,
  knownStatus,
} from "./checked-indicator.ts";
import type { Remark } from "./remark.ts";
import { writtenScale } from "./scale-mismatch.ts";

/** A share that is to move by more than this many points in few years. */
const FAR_SHARE: Decimal = "33";
/** A count that is to become more than this many times greater or smaller. */
const FAR_TIMES: Decimal = "4";
const SMALLEST_COUNT: Decimal = "10";
/** A mean that is to move by a fifth of its scale. */
const SCALE_PARTS: Decimal = "5";
/** Figures that hardly differ make a small spread, so a step beyond it must also be one a reader would call far. */
const WORTH_SHARE: Decimal = "10";
const WORTH_SCALE_PARTS: Decimal = "10";
const WORTH_PARTS: Decimal = "5";
const FEW_YEARS = 2;
const FEWEST_FIGURES = 4;

/**
 * A target far beyond what the indicator itself ever reached, or beyond every comparable unit (RULES 19). With four figures or
 * more their own spread decides; with fewer, the step from the status. Only the first such target is named.
 */
export function checkAmbitionJump(indicator: CheckedIndicator): readonly Remark[] {
  const status = knownStatus(indicator);
  const remarks = (indicator.targets ?? []).flatMap((target) => {
    const side = sideOf(target.direction);
    if (target.kind !== "number" || target.value === undefined || !side) return [];
    const aim = { number: target.value, unit: target.unit ?? (indicator.unit || undefined) };
    const own = numbersBeside([...(status ? [status] : []), ...(indicator.results ?? [])], aim);
    // What has been reached before is no leap.
    if (own.some((figure) => !isBetter(aim.number, figure, side))) return [];
    const others = numbersBeside(indicator.others ?? [], aim);
    const isSoon =
      (Number(target.cell.slice(7)) || 0) - (indicator.baseline.year ?? 0) <= FEW_YEARS;
    const isFar =
      own.length >= FEWEST_FIGURES
        ? isBeyond(own, indicator, target, side)
        : status !== undefined && isSoon && isFarStep(indicator, target, comparable(status, aim));
    const beyondOthers =
      others.length >= FEWEST_FIGURES && isBeyond(others, indicator, target, side);
    if (!isFar && !beyondOthers) return [];
    return [
      {
        code: "ambition-jump" as const,
        ...(isFar ? {} : { variant: "others" }),
        subject: `${indicator.baselineRaw} | ${target.cell} | ${target.raw}`,
        details: { target: target.raw, status: indicator.baselineRaw },
        field: target.cell,
      },
    ];
  });
  return remarks.slice(0, 1);
}

/** Further from the best figure than the best is from the worst, and far in itself. */
function isBeyond(
  figures: readonly Decimal[],
  indicator: CheckedIndicator,
  target: CheckedTarget,
  side: Side,
): boolean {
  const aim = target.value ?? "0";
  const sorted = [...figures].sort(compareDecimals);
  const [low = "0", high = "0"] = [sorted[0], sorted.at(-1)];
  const best = side === "higher" ? high : low;
  const spread = subtractDecimals(high, low);
  return (
    isBetter(aim, best, side) &&
    compareDecimals(distance(aim, best), spread) > 0 &&
    spread !== "0" &&
    isWorthAWord(indicator, target, best, aim)
  );
}

/** Ten points of a share, a tenth of a written scale, else a fifth of the best figure. */
function isWorthAWord(
  indicator: CheckedIndicator,
  target: CheckedTarget,
  best: Decimal,
  aim: Decimal,
): boolean {
  const step = distance(aim, best);
  if (isInPoints(indicator, target)) return compareDecimals(step, WORTH_SHARE) >= 0;
  const scale = writtenScale(indicator);
  if (scale) {
    const width = subtractDecimals(scale.max, scale.min);
    return compareDecimals(multiplyDecimals(step, WORTH_SCALE_PARTS), width) >= 0;
  }
  return compareDecimals(multiplyDecimals(step, WORTH_PARTS), distance(best, "0")) >= 0;
}

/** Shares are measured in points; other targets of the indicator may be in percent where this one is not. */
function isInPoints(indicator: CheckedIndicator, target: CheckedTarget): boolean {
  return target.unit === undefined ? isInPercent(indicator) : isShare(target.unit);
}

function isFarStep(
  indicator: CheckedIndicator,
  target: CheckedTarget,
  numbers: readonly [Decimal, Decimal] | undefined,
): boolean {
  const side = sideOf(target.direction);
  if (!numbers || !side) return false;
  const [from, to] = numbers;
  if (!isBetter(to, from, side)) return false;
  if (isInPoints(indicator, target)) return compareDecimals(distance(from, to), FAR_SHARE) > 0;
  const scale = writtenScale(indicator);
  if (scale) {
    const width = subtractDecimals(scale.max, scale.min);
    return compareDecimals(multiplyDecimals(distance(from, to), SCALE_PARTS), width) >= 0;
  }
  const [small, great] = compareDecimals(from, to) < 0 ? [from, to] : [to, from];
  if (compareDecimals(from, SMALLEST_COUNT) < 0 || compareDecimals(small, "0") <= 0) return false;
  return compareDecimals(great, multiplyDecimals(small, FAR_TIMES)) > 0;
}

function numbersBeside(figures: readonly Quantity[], aim: Quantity): readonly Decimal[] {
  return figures.flatMap((figure) => comparable(figure, aim)?.[0] ?? []);
}

function distance(a: Decimal, b: Decimal): Decimal {
  const difference = subtractDecimals(a, b);
  return difference.startsWith("-") ? difference.slice(1) : difference;
}
