import { readAmount } from "./amount.ts";
import { sideOfComparator, takeComparator } from "./comparator.ts";
import type { Direction } from "./direction.ts";
import { looksLikeYear, takeTime } from "./period.ts";
import { readAgainstToday } from "./target-against-today.ts";
import { takeYearHeldAgainst, weighMeanings } from "./target-doubts.ts";
import { readLevel } from "./target-level.ts";
import { readInside, readLimits } from "./target-limits.ts";
import type {
  Target,
  TargetContext,
  TargetKind,
  TargetMeaning,
  TargetReading,
} from "./target-meaning.ts";
import { readNoneOrAll, readShare, readTop } from "./target-share.ts";
import { readBand, readRelative } from "./target-span.ts";
import { plainWording, type Reference, takeReference } from "./target-wording.ts";
import { ENGLISH, NOT_SET } from "./target-words.ts";
import { asKey, LONGEST_READ, tidyCell, withoutScale } from "./text.ts";
import {
  APPROXIMATE_WORDS,
  BENCHMARK,
  BENCHMARK_ABBREVIATION,
  type ComparatorWord,
  PLANNED_WORDS,
  REFERENCE_GROUP,
  UNKNOWN_WORDS,
  YES_WORDS,
} from "./words.ts";

/** A figure with a sign and a percent at most, as most targets are; nothing else need be looked for in it. */
const FIGURE = /^(?:[<>]=?|[≤≥])?\s*\d[\d., ]*(?:%|pct\.?|kr\.?)?$/u;

/**
 * Reads a target's words (RULES 2, 3, 20): levels ("Minimum 4,7"), bands ("5-7 %"), ranks ("Bedre enn nr 65"), changes ("400 meter
 * økning"), yes/no, benchmarks ("Under MMMM", rated by hand), text. The direction comes from the explicit field, the words
 * of the indicator's name, the comparator, and last the way from the baseline, which stays doubtful until a person confirms it. Never
 * throws; what cannot be read with certainty is text with possible readings.
 */
export function readTarget(raw: string, context: TargetContext = {}): Target {
  const text = tidyCell(raw);
  const reference = takeReference(text.slice(0, LONGEST_READ));
  const time = takeTime((reference?.rest ?? text).slice(0, LONGEST_READ));
  const year = time.year === undefined || time.isUncertain ? {} : { year: time.year };
  const fixed = readFixed(text, time.rest, context.direction);
  if (fixed)
    return {
      raw,
      kind: fixed,
      ...year,
      ...fixedMeaning(fixed),
      certainty: "certain",
      readings: [],
    };

  if (/^[-–—]$/u.test(text)) {
    return { raw, kind: "text", certainty: "doubtful", readings: [{ kind: "missing" }] };
  }
  const plain = plainWording(withoutScale(time.rest));
  const rest = plain.replace(APPROXIMATE_WORDS, " ").trim();
  const reading =
    readThanYear(rest, context) ??
    readEnglish(rest, context) ??
    readWords(rest, reference, context);
  const weighed = weighMeanings(reading.meanings, raw, context);
  const isPlain = weighed.length === reading.meanings.length;
  const meanings = weighed.map((meaning) => ({ ...meaning, ...year }));
  const [first] = meanings;
  if (!first)
    return {
      raw,
      kind: "text",
      certainty: /\d/.test(rest) ? "doubtful" : "certain",
      readings: [],
    };
  const isExact = rest === plain && !time.isUncertain && !looksLikeYear(takeComparator(rest).rest);
  if (reading.isCertain && isExact && isPlain)
    return { raw, ...first, certainty: "certain", readings: [] };
  const proposal = first.directionFrom === "baseline-slope" ? first : { kind: "text" as const };
  return { raw, ...proposal, certainty: "doubtful", readings: meanings };
}

/** Held against a year, which is a number only where no other figure is told: "10 % bedre end 2025", "flere end 2026". */
function readThanYear(text: string, context: TargetContext): TargetReading | undefined {
  const held = takeYearHeldAgainst(text);
  if (!held) return undefined;
  const than = readWords(held.rest, held, context);
  if (/\d/u.test(held.rest)) return than.meanings.length === 0 ? undefined : than;
  const level = readWords(text, undefined, context);
  return { isCertain: false, meanings: [...than.meanings, ...level.meanings] };
}

/** The one form of target that the words have, the more particular ones first. */
function readWords(
  text: string,
  reference: Reference | undefined,
  context: TargetContext,
): TargetReading {
  const isElsewhere =
    reference?.isPast === true ||
    (reference?.year !== undefined && reference.year !== context.baseline?.year);
  if (FIGURE.test(text)) return readLevel(text, context);
  const reading =
    readTop(text, context) ??
    readBenchmark(text) ??
    readAgainstToday(text, reference, context) ??
    readShare(text, context) ??
    readNoneOrAll(text, context) ??
    readLimits(text, context) ??
    readRelative(text, context) ??
    readBand(text, context) ??
    readInside(text, context) ??
    readLevel(text, context);
  return isElsewhere ? { ...reading, isCertain: false } : reading;
}

/** In an English text the comma of "1,250" may part thousands: both are offered. */
function readEnglish(text: string, context: TargetContext): TargetReading | undefined {
  const thousands = /(?<![\d.,])([1-9]\d{0,2}),(\d{3})(?![\d.,])/gu;
  const whole = text.replace(thousands, "$1$2");
  if (whole === text || !ENGLISH.test(text)) return undefined;
  const readings = [whole, text].map((one) => readWords(one, undefined, context));
  return { isCertain: false, meanings: readings.flatMap(({ meanings }) => meanings) };
}

/** A doubtful target as a person has settled it by choosing one of its readings. */
export function settleTarget(target: Target, reading: TargetMeaning): Target {
  const { kind, direction } = reading;
  const from = direction === undefined ? {} : { directionFrom: "explicit" as const };
  return { raw: target.raw, ...reading, kind, ...from, certainty: "certain", readings: [] };
}

function readFixed(
  text: string,
  untimed: string,
  direction: Direction | undefined,
): TargetKind | undefined {
  if (text === "") return "missing";
  if (direction === "observe") return "observe";
  if (direction === "text" || text.length > LONGEST_READ) return "text";
  const key = asKey(text).replace(/\.$/, "");
  if (UNKNOWN_WORDS.has(asKey(text)) || NOT_SET.has(key)) return "unknown";
  if (PLANNED_WORDS.test(text.replace(/\s+(?:19|20)\d{2}$/u, ""))) return "planned";
  return YES_WORDS.has(asKey(untimed).replace(/[.,]$/, "")) ? "yesNo" : undefined;
}

function fixedMeaning(kind: TargetKind): Partial<TargetMeaning> {
  if (kind === "yesNo" || kind === "observe") return { direction: kind, directionFrom: "explicit" };
  return {};
}

/** A limit that is someone else's figure; with a number beside it, it is not certain what the number is. */
function readBenchmark(text: string): TargetReading | undefined {
  const { word, rest } = takeComparator(text);
  if (REFERENCE_GROUP.test(rest)) return { isCertain: true, meanings: [benchmark(word)] };
  const hasNumber = readAmount(rest).amounts.length > 0;
  if (hasNumber)
    return BENCHMARK.test(rest)
      ? { isCertain: false, meanings: [{ kind: "benchmark" }] }
      : undefined;
  const isNamed = BENCHMARK.test(rest) || (word !== undefined && BENCHMARK_ABBREVIATION.test(rest));
  return isNamed ? { isCertain: true, meanings: [benchmark(word)] } : undefined;
}

function benchmark(word: ComparatorWord | undefined): TargetMeaning {
  const side = sideOfComparator(word);
  if (!side || word === "better" || word === "notWorse" || word === undefined)
    return { kind: "benchmark" };
  return { kind: "benchmark", comparator: word, direction: side, directionFrom: "comparator" };
}
