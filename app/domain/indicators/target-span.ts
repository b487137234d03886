import { type Amount, readAmount } from "./amount.ts";
import { sideOfComparator, takeComparator } from "./comparator.ts";
import { compareDecimals } from "./decimal.ts";
import type { Direction, Side } from "./direction.ts";
import { sideOf } from "./direction.ts";
import { findNumerals } from "./numeral.ts";
import { looksLikeYear } from "./period.ts";
import { baselineOf, readLevel } from "./target-level.ts";
import type { TargetContext, TargetMeaning, TargetReading } from "./target-meaning.ts";
import { IMPROVED_BY, PER_YEAR } from "./target-words.ts";
import { isShare } from "./unit.ts";
import { DECREASE_NOUNS, FALLING, GROWTH_NOUNS, INCREASE_NOUNS, RISING } from "./words.ts";

type Change = "increaseBy" | "decreaseBy";

const BETWEEN =
  /^(?:mellem|mellom|imellem|i mellom|ml\.|i intervallet|i området|in the range|between)$/iu;
const AND = /^(?:og|and|til|to|[-–—])$/iu;
const DASH_OR_TO = /^(?:til|to|[-–—])$/iu;
const RISE = `${RISING}|løftes?|vokser?|vekse?r?|voks|vokse|højnes|hevast|hæve|heve|raised?|grows?`;
const FALL = `${FALLING}|nedsættes?|skæres|kuttes?|kutte|cut|lowered|lower`;
const RISING_BY = `${RISE}|økning|øgning|stigning|increase|auke|løft|vækst|vekst|growth|opp?|up`;
const FALLING_BY = `${FALL}|reduksjon|reduktion|fald|nedgang|reduction|decrease|ned|down`;
const BY = "(?:på|med|by|of)\\s+";
const TO = "(?:til|to)\\s+";
const CHANGE_BEFORE = opening(RISING_BY, BY);
const DECREASE_BEFORE = opening(FALLING_BY, BY);
const BARE_RISE = opening(RISING_BY, "(?=\\d)");
const BARE_FALL = opening(FALLING_BY, "(?=\\d)");
/** "Op til 75 %" may be a way up or a ceiling, "op på 75 %" only a way up; "ned til" is always a way down. */
const RISE_TO = [opening(RISE, TO), opening("opp?", "på\\s+|(?=over)"), opening("up", "(?=above)")];
const FALL_TO = [
  opening(`${FALL}|forkortes|shortened`, TO),
  opening("ned|down", `${TO}|på\\s+|(?=under|below)`),
];
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
  const [up, down] = [restAfter(RISE_TO, text), restAfter(FALL_TO, text)];
  const level = up ?? down;
  if (level !== undefined)
    return readLevelWithSide(level, up === undefined ? "lower" : "higher", context);
  const growth = GROWTH_AFTER.exec(text)?.[1];
  if (growth !== undefined) return readGrowth(growth, context);
  const increase = CHANGE_BEFORE.exec(text)?.[1] ?? INCREASE_AFTER.exec(text)?.[1];
  if (increase !== undefined) return readChange(increase, "increaseBy", context);
  const decrease = DECREASE_BEFORE.exec(text)?.[1] ?? DECREASE_AFTER.exec(text)?.[1];
  if (decrease !== undefined) return readChange(decrease, "decreaseBy", context);
  const [rise, fall] = [BARE_RISE.exec(text)?.[1], BARE_FALL.exec(text)?.[1]];
  if (rise !== undefined) return readBareChange(rise, "increaseBy", context);
  return fall === undefined
    ? readImprovement(text, context)
    : readBareChange(fall, "decreaseBy", context);
}

/** "reduceres 5 dage", "opp 5 %": a change or the level it leads to. */
function readBareChange(text: string, direction: Change, context: TargetContext): TargetReading {
  const side = direction === "increaseBy" ? "higher" : "lower";
  const change = readChange(text, direction, context).meanings;
  return {
    isCertain: false,
    meanings: [...change, ...readLevelWithSide(text, side, context).meanings],
  };
}

/** "0,2 bedre" and "forbedres med 5 %": towards the better end, where that is known. */
function readImprovement(text: string, context: TargetContext): TargetReading | undefined {
  const match = IMPROVED_BY.exec(text);
  const amount = match?.[1] ?? match?.[2];
  if (amount === undefined || readAmount(takeComparator(amount).rest).amounts.length === 0)
    return undefined;
  const side = sideOf(context.direction);
  const ways = side === undefined ? (["higher", "lower"] as const) : [side];
  const readings = ways.map((way) =>
    readChange(amount, way === "higher" ? "increaseBy" : "decreaseBy", context),
  );
  return {
    isCertain: readings.length === 1 && readings.every(({ isCertain }) => isCertain),
    meanings: readings.flatMap(({ meanings }) => meanings),
  };
}

function restAfter(openings: readonly RegExp[], text: string): string | undefined {
  return openings.map((pattern) => pattern.exec(text)?.[1]).find((rest) => rest !== undefined);
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
  const isOnce = !PER_YEAR.test(text);
  return { isCertain: isCertain && isClear && !isOpposed && isDeclared && isOnce, meanings };
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
  const inherited = isShare(context.unit) ? "%-point" : context.unit;
  const unit = amount.unit ?? inherited;
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
  return new RegExp(
    `^(?:(?:skal|bør|må|must|should)\\s+)?(?:(?:kommer?|come|get)\\s+)?(?:${words})\\s+(?:${link})(.+)$`,
    "isu",
  );
}

function ending(words: string): RegExp {
  return new RegExp(`^(.+?)(?<!\\s(?:eller|el\\.?|og|or|and))\\s+(?:${words})\\.?$`, "isu");
}
