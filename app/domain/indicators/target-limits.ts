import { readAmount } from "./amount.ts";
import { takeComparator } from "./comparator.ts";
import { addDecimals, compareDecimals, type Decimal, subtractDecimals } from "./decimal.ts";
import { findNumerals } from "./numeral.ts";
import { looksLikeYear } from "./period.ts";
import { baselineOf, readLevel } from "./target-level.ts";
import type { TargetContext, TargetMeaning, TargetReading } from "./target-meaning.ts";
import { isPoints, isShare } from "./unit.ts";

const FROM_TO = /^(?:\p{L}+\s+){0,2}?(?:fra|frå|from)\s+(.*\d.*?)\s+(?:til|to)\s+(.*\d.*)$/isu;
const ARROW = /^(.*\d.*?)\s*(?:→|[-–=]+>)\s*(.*\d.*)$/isu;
const TOLERANCE =
  /^(.*?)\s*(?:±|\+\s?\/\s?[-\u2212–]|pluss?\s*\/?\s*minus|plus\s*\/\s*minus)\s*(\d.*)$/isu;
const SIGNED = /^(?:(\+|pluss?\s)|([-\u2212–]|minus\s))\s?(\d.*)$/isu;
const NEGATION = /(?<!\p{L})(?:ikke|ikkje|ingen|inga|intet|aldri[g]?|no|not|none|never)(?!\p{L})/iu;
const MAY_SIGN = /[±+\u2212–-]|minus|plus/iu;
const TWO_FIGURES = /\d\D+\d/u;
const LINK = /^[\s,;]*(?:(?:og|and|men|but|samt)\s+)?/iu;

/** Two limits and signs before a number: what is asked about, or certain only where nothing else can be meant. */
export function readLimits(text: string, context: TargetContext): TargetReading | undefined {
  if (MAY_SIGN.test(text)) {
    const signed = readTolerance(text, context) ?? readSigned(text, context);
    if (signed) return signed;
  }
  return TWO_FIGURES.test(text)
    ? (readFromTo(text, context) ?? readBothLimits(text, context))
    : undefined;
}

/** A level behind other words, "fravær på højst 5 %": asked about, for the words before it may change it. */
export function readInside(text: string, context: TargetContext): TargetReading | undefined {
  const [first, ...more] = findNumerals(text);
  if (!first || more.length > 0 || takeComparator(text).word !== undefined) return undefined;
  const head = text.slice(0, first.start);
  if (NEGATION.test(head)) return undefined;
  if (/[^\p{L}\s.,:-]/u.test(head.replace(/[<>=≤≥]+\s*$/u, ""))) return undefined;
  for (const { index } of head.matchAll(/\s+/gu)) {
    const tail = text.slice(index).trim();
    if (takeComparator(tail).word === undefined) continue;
    const { meanings } = readLevel(tail, context);
    return meanings.length === 0 ? undefined : { isCertain: false, meanings };
  }
  return undefined;
}

/** "80 % ± 2" is a band around a level, "± 2 %" one around none. */
function readTolerance(text: string, context: TargetContext): TargetReading | undefined {
  const [, middle = "", margin = ""] = TOLERANCE.exec(text) ?? [];
  const around = readAmount(margin).amounts[0];
  if (!around) return undefined;
  const centre = middle === "" ? { number: "0" } : readAmount(middle).amounts[0];
  if (!centre) return undefined;
  const unit = ("unit" in centre ? centre.unit : undefined) ?? around.unit ?? context.unit;
  const [from, to] = [
    subtractDecimals(centre.number, around.number),
    addDecimals(centre.number, around.number),
  ];
  return { isCertain: false, meanings: [band(from, to, unit)] };
}

/** "fra 70 til 80 %": the way to a level, or the band between. */
function readFromTo(text: string, context: TargetContext): TargetReading | undefined {
  const [, before = "", after = ""] = FROM_TO.exec(text) ?? ARROW.exec(text) ?? [];
  const [from, to] = [readAmount(before).amounts[0], readAmount(after).amounts[0]];
  if (!from || !to || findNumerals(text).length !== 2) return undefined;
  if (looksLikeYear(from.number) && looksLikeYear(to.number)) return undefined;
  const order = compareDecimals(from.number, to.number);
  const direction = order < 0 ? "higher" : "lower";
  const unit = to.unit ?? from.unit ?? context.unit;
  const level: TargetMeaning = {
    kind: "number",
    comparator: order < 0 ? ">=" : "<=",
    value: to.number,
    ...(unit === undefined ? {} : { unit }),
    direction,
    directionFrom: "words",
  };
  const between = order < 0 ? [band(from.number, to.number, unit)] : [];
  return order === 0 ? undefined : { isCertain: false, meanings: [level, ...between] };
}

/** "mindst 5 og højst 10" is a band where both ends belong to it; "over 5 og under 10" leaves the ends out and is asked about. */
function readBothLimits(text: string, context: TargetContext): TargetReading | undefined {
  const [low, high, ...more] = findNumerals(text);
  const first = takeComparator(text);
  if (!low || !high || more.length > 0 || first.word === undefined) return undefined;
  const second = tailWithComparator(text, low.end, high.start);
  if (second === undefined) return undefined;
  const ends = [
    { word: first.word, ...readAmount(takeComparator(text.slice(0, second.start)).rest) },
    { word: second.word, ...readAmount(second.rest) },
  ];
  const lower = ends.find(({ word }) => word === ">=" || word === ">");
  const upper = ends.find(({ word }) => word === "<=" || word === "<");
  const [from, to] = [lower?.amounts[0], upper?.amounts[0]];
  if (!lower || !upper || !from || !to) return undefined;
  const isOneUnit = from.unit === undefined || to.unit === undefined || from.unit === to.unit;
  const isInclusive = lower.word === ">=" && upper.word === "<=";
  const isDeclared = context.direction === undefined || context.direction === "band";
  return {
    isCertain:
      ends.every(({ isCertain }) => isCertain) &&
      isOneUnit &&
      isInclusive &&
      isDeclared &&
      compareDecimals(from.number, to.number) < 0,
    meanings: [band(from.number, to.number, to.unit ?? from.unit ?? context.unit)],
  };
}

function tailWithComparator(text: string, from: number, to: number) {
  for (let start = from; start < to; start++) {
    const tail = text.slice(start).replace(LINK, "");
    if (tail === text.slice(start) && start > from) continue;
    const taken = takeComparator(tail);
    if (taken.word !== undefined && /\d/u.test(taken.rest)) return { start, ...taken };
  }
  return undefined;
}

/**
 * "+2 %-point" is a change in points. "−5 %" and "+5" may be a change or a level; a minus before a level is one only where the
 * status is below zero too.
 */
function readSigned(text: string, context: TargetContext): TargetReading | undefined {
  const [, plus, minus, rest = ""] = SIGNED.exec(text) ?? [];
  if (plus === undefined && minus === undefined) return undefined;
  const { isCertain, amounts } = readAmount(rest);
  const [amount] = amounts;
  const start = baselineOf(context.baseline);
  if (!amount || amounts.length > 1) return undefined;
  if (minus !== undefined && start && compareDecimals(start.number, "0") < 0) return undefined;
  const inPercent = isShare(amount.unit) || (!amount.unit && isShare(context.unit));
  const direction = minus === undefined ? "increaseBy" : "decreaseBy";
  const change: TargetMeaning = {
    kind: "relative",
    comparator: minus === undefined ? ">=" : "<=",
    value: amount.number,
    ...(unitOf(amount.unit, context) === undefined ? {} : { unit: unitOf(amount.unit, context) }),
    direction,
    directionFrom: "words",
  } as TargetMeaning;
  const points = { ...change, unit: "%-point" };
  const level = readLevel(`${minus === undefined ? "" : "-"}${rest}`, context).meanings;
  if (isPoints(amount.unit)) {
    const isFree = context.direction === undefined || isTowards(context.direction, direction);
    return { isCertain: isCertain && isFree, meanings: [change] };
  }
  return {
    isCertain: false,
    meanings: inPercent ? [points, change, ...level] : [change, ...level],
  };
}

function unitOf(unit: string | undefined, context: TargetContext): string | undefined {
  return unit ?? context.unit;
}

function isTowards(declared: string, change: "increaseBy" | "decreaseBy"): boolean {
  const ends = change === "increaseBy" ? ["higher", "increaseBy"] : ["lower", "decreaseBy"];
  return ends.includes(declared);
}

function band(from: Decimal, to: Decimal, unit: string | undefined): TargetMeaning {
  return {
    kind: "band",
    comparator: "between",
    value: from,
    valueHigh: to,
    ...(unit === undefined ? {} : { unit }),
    direction: "band",
    directionFrom: "comparator",
  };
}
