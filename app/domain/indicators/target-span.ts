import { type Amount, readAmount } from "./amount.ts";
import { sideOfComparator, takeComparator } from "./comparator.ts";
import { compareDecimals } from "./decimal.ts";
import type { Direction, Side } from "./direction.ts";
import { sideOf } from "./direction.ts";
import { findNumerals } from "./numeral.ts";
import { looksLikeYear } from "./period.ts";
import { baselineOf, readLevel } from "./target-level.ts";
import type { TargetContext, TargetMeaning, TargetReading } from "./target-meaning.ts";
import { isShare } from "./unit.ts";
import { DECREASE_NOUNS, FALLING, GROWTH_NOUNS, INCREASE_NOUNS, RISING } from "./words.ts";

type Change = "increaseBy" | "decreaseBy";

const BETWEEN = /^(?:mellem|mellom|imellem|i mellom|between)$/iu;
const AND = /^(?:og|and|til|to|[-–—])$/iu;
const DASH_OR_TO = /^(?:til|to|[-–—])$/iu;
const CHANGE_BEFORE = opening(`${RISING}|økning|øgning|stigning|increase|auke`, "på|med|by|of");
const DECREASE_BEFORE = opening(
  `${FALLING}|reduksjon|reduktion|fald|nedgang|reduction|decrease`,
  "på|med|by|of",
);
const RISE_TO = opening(RISING, "til|to");
const FALL_TO = opening(FALLING, "til|to");
const INCREASE_AFTER = ending(INCREASE_NOUNS);
const DECREASE_AFTER = ending(DECREASE_NOUNS);
const GROWTH_AFTER = ending(GROWTH_NOUNS);

/** Reads a band, both ends included: "5-7 %", "mellem 5 og 7", "10 til 12 dager" (RULES 3). */
export function readBand(text: string, context: TargetContext): TargetReading | undefined {
  const [low, high, ...more] = findNumerals(text);
  if (!low || !high || more.length > 0) return undefined;
  if (looksLikeYear(low.text) && looksLikeYear(high.text)) return undefined;
  const before = text.slice(0, low.start).trim();
  const [, lowUnit = "", link = ""] =
    /^(.*?)\s*(og|and|til|to|[-–—])\s*$/iu.exec(text.slice(low.end, high.start)) ?? [];
  const isBand = BETWEEN.test(before) ? AND.test(link) : before === "" && DASH_OR_TO.test(link);
  if (!isBand) return undefined;
  const lower = readAmount(low.text + lowUnit);
  const upper = readAmount(text.slice(high.start));
  const [from, to] = [lower.amounts[0], upper.amounts[0]];
  if (!from || !to || from.isRank || to.isRank) return undefined;
  const unit = to.unit ?? from.unit ?? context.unit;
  const isOneUnit = from.unit === undefined || to.unit === undefined || from.unit === to.unit;
  const isDeclared = context.direction === undefined || context.direction === "band";
  const meaning: TargetMeaning = {
    kind: "band",
    comparator: "between",
    value: from.number,
    valueHigh: to.number,
    ...(unit === undefined ? {} : { unit }),
    direction: "band",
    directionFrom: context.direction === "band" ? "explicit" : "comparator",
  };
  const isOrdered = compareDecimals(from.number, to.number) < 0;
  return {
    isCertain: lower.isCertain && upper.isCertain && isOneUnit && isOrdered && isDeclared,
    meanings: [meaning],
  };
}

/**
 * Reads a change from the baseline: "400 meter økning", "reduceres med 10 %", "5 færre"; and "øke til 75 %", which is a level
 * with its direction. Percent of a percentage can mean points or a share of it, and growth can be a level: both stay doubtful.
 */
export function readRelative(text: string, context: TargetContext): TargetReading | undefined {
  const level = RISE_TO.exec(text)?.[1] ?? FALL_TO.exec(text)?.[1];
  if (level !== undefined)
    return readLevelWithSide(level, RISE_TO.test(text) ? "higher" : "lower", context);
  const growth = GROWTH_AFTER.exec(text)?.[1];
  if (growth !== undefined) return readGrowth(growth, context);
  const increase = CHANGE_BEFORE.exec(text)?.[1] ?? INCREASE_AFTER.exec(text)?.[1];
  if (increase !== undefined) return readChange(increase, "increaseBy", context);
  const decrease = DECREASE_BEFORE.exec(text)?.[1] ?? DECREASE_AFTER.exec(text)?.[1];
  return decrease === undefined ? undefined : readChange(decrease, "decreaseBy", context);
}

function readLevelWithSide(text: string, side: Side, context: TargetContext): TargetReading {
  const isContradicted = context.direction !== undefined && sideOf(context.direction) !== side;
  const reading = readLevel(text, { ...context, direction: side });
  const from = context.direction === undefined ? "words" : "explicit";
  return {
    isCertain: reading.isCertain && !isContradicted,
    meanings: reading.meanings.map((meaning) => ({ ...meaning, directionFrom: from })),
  };
}

function readGrowth(text: string, context: TargetContext): TargetReading {
  if (context.direction === "higher" || context.direction === "lower")
    return readLevel(text, context);
  const change = readChange(text, "increaseBy", context);
  if (context.direction === "increaseBy") return change;
  const levels = (["higher", "lower"] as const).flatMap(
    (direction) => readLevel(text, { ...context, direction }).meanings,
  );
  return { isCertain: false, meanings: [...levels, ...change.meanings] };
}

function readChange(text: string, direction: Change, context: TargetContext): TargetReading {
  const { word, rest } = takeComparator(text);
  const { isCertain, amounts } = readAmount(rest);
  const isOpposed = sideOfComparator(word) === "lower" || word === "=";
  const isDeclared =
    context.direction === undefined || sideOf(context.direction) === sideOf(direction);
  const isClear = amounts.every((amount) => !amount.isRank && isPlainChange(amount, context));
  const isStrict = word === ">" || word === "better";
  const meanings = amounts.flatMap((amount) => changesBy(amount, direction, isStrict, context));
  return { isCertain: isCertain && isClear && !isOpposed && isDeclared, meanings };
}

/** A percentage of something known not to be a percentage, or an amount in the measure's own unit. */
function isPlainChange(amount: Amount, context: TargetContext): boolean {
  if (compareDecimals(amount.number, "0") <= 0) return false;
  if (!isShare(amount.unit)) return true;
  const measured = context.baseline?.unit ?? context.unit;
  return measured !== undefined ? !isShare(measured) : baselineOf(context.baseline) !== undefined;
}

function changesBy(
  amount: Amount,
  direction: Direction,
  isStrict: boolean,
  context: TargetContext,
): TargetMeaning[] {
  const inclusive = direction === "increaseBy" ? ">=" : "<=";
  const strict = direction === "increaseBy" ? ">" : "<";
  const unit = amount.unit ?? context.unit;
  const meaning: TargetMeaning = {
    kind: "relative",
    comparator: isStrict ? strict : inclusive,
    value: amount.number,
    ...(unit === undefined ? {} : { unit }),
    direction,
    directionFrom: context.direction === undefined ? "words" : "explicit",
  };
  const inPoints = { ...meaning, unit: "%-point" };
  return isShare(amount.unit) && !isPlainChange(amount, context) ? [inPoints, meaning] : [meaning];
}

function opening(words: string, link: string): RegExp {
  return new RegExp(`^(?:skal\\s+)?(?:${words})\\s+(?:${link})\\s+(.+)$`, "isu");
}

function ending(words: string): RegExp {
  return new RegExp(`^(.+?)(?<!\\s(?:eller|og|or|and))\\s+(?:${words})\\.?$`, "isu");
}
