import { type Amount, readAmount } from "./amount.ts";
import {
  comparatorTowards,
  sideOfComparator,
  type TakenComparator,
  takeComparator,
} from "./comparator.ts";
import { directionInName, hasRelativeClause, type Side, sideOf, slope } from "./direction.ts";
import type {
  DirectionFrom,
  TargetContext,
  TargetMeaning,
  TargetReading,
} from "./target-meaning.ts";
import { isPoints, isShare } from "./unit.ts";
import type { IndicatorValue } from "./value.ts";
import type { ComparatorWord } from "./words.ts";

type Sided = { readonly side: Side; readonly from: DirectionFrom; readonly isCertain: boolean };

/**
 * Reads a target that names a level: "Flere enn 30 %", "Bedre enn nr 65", "90 dager". A bare number and "better than" need the
 * indicator's direction; without it both readings are offered.
 */
export function readLevel(text: string, context: TargetContext): TargetReading {
  const taken = takeComparator(text);
  const { isCertain, amounts } = readAmount(taken.rest);
  const readings = amounts.map((amount) => readOne(amount, taken, context));
  return {
    isCertain: isCertain && readings.every((reading) => reading.isCertain),
    meanings: readings.flatMap((reading) => reading.meanings),
  };
}

function readOne(amount: Amount, taken: TakenComparator, context: TargetContext): TargetReading {
  if (amount.isRank || context.direction === "rank") return readRank(amount, taken, context);
  if (context.direction === "increaseBy" || context.direction === "decreaseBy") {
    const comparator = comparatorTowards(sideOf(context.direction) ?? "higher", taken.word);
    const change = {
      ...base(amount, context),
      kind: "relative" as const,
      comparator,
      direction: context.direction,
      directionFrom: "explicit" as const,
    };
    const inPoints = { ...change, unit: "%-point" };
    if (!isShare(context.baseline?.unit ?? context.unit)) {
      return { isCertain: taken.word === undefined, meanings: [change] };
    }
    const isNamed = isShare(amount.unit);
    return {
      isCertain: taken.word === undefined && !isNamed,
      meanings: isNamed ? [inPoints, change] : [isPoints(amount.unit) ? change : inPoints],
    };
  }
  if (taken.word === "=") {
    const isCertain = context.direction === undefined || context.direction === "band";
    return {
      isCertain,
      meanings: [
        {
          ...base(amount, context),
          comparator: "=",
          direction: "band",
          directionFrom: "comparator",
        },
      ],
    };
  }
  const implied = sideOfComparator(taken.word);
  if (implied) return readImplied(amount, taken.word, implied, context);
  if (context.direction === "band" || context.direction === "yesNo") {
    return { isCertain: false, meanings: [exactly(amount, context)] };
  }
  return readByDirection(amount, taken.word, context);
}

/** The comparator says which end is better; a direction that says the opposite makes it doubtful. */
function readImplied(
  amount: Amount,
  word: ComparatorWord | undefined,
  side: Side,
  context: TargetContext,
): TargetReading {
  const declared = sideOf(context.direction);
  const named = namedSide(amount, context);
  const comparator =
    word === ">" || word === ">=" || word === "<" || word === "<="
      ? word
      : comparatorTowards(side, word);
  const from: DirectionFrom = declared ? "explicit" : named ? "words" : "comparator";
  const meaning: TargetMeaning = {
    ...base(amount, context),
    comparator,
    direction: side,
    directionFrom: from,
  };
  const isContradicted = (declared ?? named ?? side) !== side;
  const isLevel = context.direction === undefined || declared !== undefined;
  return { isCertain: isLevel && !isContradicted, meanings: [meaning] };
}

function readByDirection(
  amount: Amount,
  word: ComparatorWord | undefined,
  context: TargetContext,
): TargetReading {
  const towards = ({ side, from }: Pick<Sided, "side" | "from">): TargetMeaning => ({
    ...base(amount, context),
    comparator: comparatorTowards(side, word),
    direction: side,
    directionFrom: from,
  });
  const known = directionFor(amount, context);
  if (known?.isCertain) return { isCertain: true, meanings: [towards(known)] };
  const likely = known?.side ?? "higher";
  const other = likely === "higher" ? "lower" : "higher";
  const from = known?.from ?? "explicit";
  return {
    isCertain: false,
    meanings: [towards({ side: likely, from }), towards({ side: other, from })],
  };
}

/** The order of RULES 2: explicit field, words of the name, then the way from the baseline, which a person must confirm. */
function directionFor(amount: Amount, context: TargetContext): Sided | undefined {
  const declared = sideOf(context.direction);
  if (declared) return { side: declared, from: "explicit", isCertain: true };
  const way = slope(baselineOf(context.baseline), amount);
  const named = namedSide(amount, context);
  if (named) {
    const isAmbiguous = way === undefined && hasRelativeClause(context.indicatorName ?? "");
    return { side: named, from: "words", isCertain: !isAmbiguous && (way ?? named) === named };
  }
  return way && { side: way, from: "baseline-slope", isCertain: false };
}

function namedSide(amount: Amount, context: TargetContext): Side | undefined {
  const named = directionInName(context.indicatorName ?? "");
  if (named === "better") return slope(baselineOf(context.baseline), amount);
  return named === "unclear" ? undefined : named;
}

/** Place 1 is best; "better than" is strict (RULES 8). Words like "over" and "minst" say nothing sure about a place. */
function readRank(amount: Amount, taken: TakenComparator, context: TargetContext): TargetReading {
  const { word, isSymbol } = taken;
  const isStrict = word === "better" || word === "<";
  const isCertain = isSymbol
    ? word === "<" || word === "<="
    : word === undefined || word === "better" || word === "notWorse";
  const isRank =
    context.direction === undefined ||
    context.direction === "rank" ||
    context.direction === "lower";
  const meaning: TargetMeaning = {
    kind: "rank",
    comparator: isStrict ? "<" : "<=",
    value: amount.number,
    direction: "rank",
    directionFrom: context.direction === undefined ? "words" : "explicit",
  };
  return { isCertain: isCertain && isRank && amount.unit === undefined, meanings: [meaning] };
}

function exactly(amount: Amount, context: TargetContext): TargetMeaning {
  return {
    ...base(amount, context),
    comparator: "=",
    direction: "band",
    directionFrom: "explicit",
  };
}

function base(
  amount: Amount,
  context: TargetContext,
): Pick<TargetMeaning, "kind" | "value" | "unit"> & { kind: "number" } {
  const unit = amount.unit ?? context.unit;
  return { kind: "number", value: amount.number, ...(unit === undefined ? {} : { unit }) };
}

/** The number of a baseline that can be compared; text and unknown values cannot. */
export function baselineOf(
  baseline: IndicatorValue | undefined,
): { number: string; unit?: string } | undefined {
  if (baseline?.number === undefined) return undefined;
  return {
    number: baseline.number,
    ...(baseline.unit === undefined ? {} : { unit: baseline.unit }),
  };
}
