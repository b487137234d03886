import { readAmount } from "./amount.ts";
import { sideOfComparator, takeComparator } from "./comparator.ts";
import type { Direction } from "./direction.ts";
import { looksLikeYear, takeTime } from "./period.ts";
import { readLevel } from "./target-level.ts";
import type {
  Target,
  TargetContext,
  TargetKind,
  TargetMeaning,
  TargetReading,
} from "./target-meaning.ts";
import { readBand, readRelative } from "./target-span.ts";
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

/**
 * Reads a target's words (RULES 2, 3, 20): levels ("Minimum 4,7"), bands ("5-7 %"), ranks ("Bedre enn nr 65"), changes ("400 meter
 * økning"), yes/no, benchmarks ("Under MMMM", rated by hand), text. The direction comes from the explicit field, the words
 * of the indicator's name, the comparator, and last the way from the baseline, which stays doubtful until a person confirms it. Never
 * throws; what cannot be read with certainty is text with possible readings.
 */
export function readTarget(raw: string, context: TargetContext = {}): Target {
  const text = tidyCell(raw);
  const time = takeTime(text.slice(0, LONGEST_READ));
  const year = time.year === undefined ? {} : { year: time.year };
  const fixed = readFixed(text, context.direction);
  if (fixed)
    return {
      raw,
      kind: fixed,
      ...year,
      ...fixedMeaning(fixed),
      certainty: "certain",
      readings: [],
    };

  const plain = withoutScale(time.rest);
  const rest = plain.replace(APPROXIMATE_WORDS, " ").trim();
  const reading =
    readBenchmark(rest) ??
    readRelative(rest, context) ??
    readBand(rest, context) ??
    readLevel(rest, context);
  const meanings = reading.meanings.map((meaning) => ({ ...meaning, ...year }));
  const [first] = meanings;
  if (!first)
    return {
      raw,
      kind: "text",
      certainty: /\d/.test(rest) ? "doubtful" : "certain",
      readings: [],
    };
  const isExact = rest === plain && !time.isUncertain && !looksLikeYear(takeComparator(rest).rest);
  if (reading.isCertain && isExact) return { raw, ...first, certainty: "certain", readings: [] };
  const proposal = first.directionFrom === "baseline-slope" ? first : { kind: "text" as const };
  return { raw, ...proposal, certainty: "doubtful", readings: meanings };
}

/** A doubtful target as a person has settled it by choosing one of its readings. */
export function settleTarget(target: Target, reading: TargetMeaning): Target {
  const { kind, direction } = reading;
  const from = direction === undefined ? {} : { directionFrom: "explicit" as const };
  return { raw: target.raw, ...reading, kind, ...from, certainty: "certain", readings: [] };
}

function readFixed(text: string, direction: Direction | undefined): TargetKind | undefined {
  if (text === "") return "missing";
  if (direction === "observe") return "observe";
  if (direction === "text" || text.length > LONGEST_READ) return "text";
  if (UNKNOWN_WORDS.has(asKey(text))) return "unknown";
  if (PLANNED_WORDS.test(text.replace(/\s+(?:19|20)\d{2}$/u, ""))) return "planned";
  return YES_WORDS.has(asKey(text).replace(/\.$/, "")) ? "yesNo" : undefined;
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
    return BENCHMARK.test(rest) ? { isCertain: false, meanings: [benchmark(word)] } : undefined;
  const isNamed = BENCHMARK.test(rest) || BENCHMARK_ABBREVIATION.test(rest);
  return isNamed && word !== undefined
    ? { isCertain: true, meanings: [benchmark(word)] }
    : undefined;
}

function benchmark(word: ComparatorWord | undefined): TargetMeaning {
  const side = sideOfComparator(word);
  if (!side || word === "better" || word === "notWorse" || word === undefined)
    return { kind: "benchmark" };
  return { kind: "benchmark", comparator: word, direction: side, directionFrom: "comparator" };
}
