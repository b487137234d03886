import { type Comparator, comparatorTowards } from "./comparator.ts";
import { type Direction, directionInName, type Side, sideOf } from "./direction.ts";
import { baselineOf } from "./target-level.ts";
import type { TargetContext, TargetMeaning, TargetReading } from "./target-meaning.ts";
import type { Reference } from "./target-wording.ts";
import {
  ABOVE_TODAY,
  AS_TODAY,
  BELOW_TODAY,
  BETTER_THAN_TODAY,
  HALVED,
  MULTIPLIED,
  NOT_ABOVE_TODAY,
  NOT_BELOW_TODAY,
} from "./target-words.ts";

const OPENING = /^(?:skal|bør|må|should|must|mål)\s*:?\s+/iu;
const BOTH: readonly Side[] = ["higher", "lower"];

/**
 * Reads what is held against the status: "fastholdes", "uændret", "stigende", "lavere end i 2024", "halveres". The status is a proposal for
 * the level and always asked about; without a status, or with one of another year, the words stay words. Halving and
 * doubling are changes of their own and certain, unless another year than the status's is named.
 */
export function readAgainstToday(
  text: string,
  reference: Reference | undefined,
  context: TargetContext,
): TargetReading | undefined {
  if (/\d/u.test(text) && !/^0/u.test(text)) return undefined;
  const words = text.replace(OPENING, "").replace(/[.!]$/u, "").trim() || "som";
  const isOther =
    reference?.year !== undefined && reference.year !== (context.baseline?.year ?? Number.NaN);
  const times = HALVED.test(words)
    ? changeBy("decreaseBy", "50", context)
    : multipleOf(words, context);
  if (times) return isOther ? { ...times, isCertain: false } : times;
  const limits = limitsOf(words, context);
  if (limits === undefined || (reference === undefined && words === "som")) return undefined;
  const start = isOther ? undefined : baselineOf(context.baseline);
  if (start === undefined) return { isCertain: true, meanings: [] };
  const unit = start.unit ?? context.unit;
  const meanings = limits.map(
    ([comparator, direction]): TargetMeaning => ({
      kind: "number",
      comparator,
      value: start.number,
      ...(unit === undefined ? {} : { unit }),
      direction,
      directionFrom: "words",
    }),
  );
  return { isCertain: false, meanings };
}

/** Which limits at the status the words can mean, the likeliest first. */
function limitsOf(
  words: string,
  context: TargetContext,
): readonly (readonly [Comparator, Side])[] | undefined {
  const sides = sidesOf(context);
  const inclusive = (side: Side) => [comparatorTowards(side, undefined), side] as const;
  const strict = (side: Side) => [comparatorTowards(side, "better"), side] as const;
  if (NOT_ABOVE_TODAY.test(words)) return [inclusive("lower")];
  if (NOT_BELOW_TODAY.test(words)) return [inclusive("higher")];
  if (BELOW_TODAY.test(words)) return [strict("lower")];
  if (ABOVE_TODAY.test(words)) return [strict("higher")];
  if (BETTER_THAN_TODAY.test(words)) return sides.map(strict);
  return AS_TODAY.test(words) ? sides.map(inclusive) : undefined;
}

function sidesOf({ direction, indicatorName }: TargetContext): readonly Side[] {
  const named = directionInName(indicatorName ?? "");
  const side = sideOf(direction) ?? (named === "higher" || named === "lower" ? named : undefined);
  return side ? [side] : BOTH;
}

function multipleOf(words: string, context: TargetContext): TargetReading | undefined {
  const percent = MULTIPLIED.find(([pattern]) => pattern.test(words))?.[1];
  return percent === undefined ? undefined : changeBy("increaseBy", percent, context);
}

function changeBy(
  direction: Direction & ("increaseBy" | "decreaseBy"),
  percent: string,
  context: TargetContext,
): TargetReading {
  const isDeclared =
    context.direction === undefined || sideOf(context.direction) === sideOf(direction);
  const meaning: TargetMeaning = {
    kind: "relative",
    comparator: direction === "increaseBy" ? ">=" : "<=",
    value: percent,
    unit: "%",
    direction,
    directionFrom: "words",
  };
  return { isCertain: isDeclared, meanings: [meaning] };
}
