import type { Decimal } from "./decimal.ts";
import { shareOf } from "./share.ts";
import type { Target, TargetMeaning } from "./target-meaning.ts";
import { thresholdOf } from "./threshold.ts";
import {
  comparable,
  isNeverImplied,
  isPoints,
  isSameMeasure,
  type Quantity,
  unitWord,
} from "./unit.ts";
import type { IndicatorValue } from "./value.ts";

/** The unit an indicator is told and drawn in, and those its figures are written in. */
export type OwnUnit = {
  /** Undefined where it counts something without a name. */
  readonly unit: string | undefined;
  /** The units a number without one could be in; several where status, targets and results do not agree. */
  readonly named: readonly string[];
};

type Figures = {
  readonly baseline: IndicatorValue | undefined;
  readonly targets: readonly Target[];
  readonly measurements?: readonly { readonly value: IndicatorValue }[];
};

/**
 * The numbers an indicator is known by: its status, what its targets lead to, its results. A target that is still asked about
 * counts with all it may mean. Places in a ranking, words and changes that lead nowhere are none.
 */
export function knownFigures({ baseline, targets, measurements = [] }: Figures): Quantity[] {
  const values = [baseline, ...measurements.map(({ value }) => value)];
  const [status, ...results] = values.map((value) =>
    value?.kind === "number" && value.number !== undefined
      ? [{ number: value.number, unit: value.unit }]
      : [],
  );
  const levels = targets.flatMap((target) =>
    target.certainty === "certain" ? levelsOf(target, baseline) : target.readings.flatMap(written),
  );
  return [...(status ?? []), ...levels, ...results.flat()];
}

function levelsOf(target: Target, baseline: IndicatorValue | undefined): readonly Quantity[] {
  if (target.kind !== "relative") return written(target);
  const threshold = thresholdOf(target, baseline);
  return threshold.ok ? [{ number: threshold.value.value, unit: threshold.value.unit }] : [];
}

/** The numbers of a level or a band; a place in a ranking and a change are none. */
function written({ kind, value, valueHigh, unit }: TargetMeaning): readonly Quantity[] {
  if (kind !== "number" && kind !== "band") return [];
  return [value, valueHigh].flatMap((number) => (number === undefined ? [] : [{ number, unit }]));
}

/**
 * The unit of an indicator: the one it names, else the first its figures are written in, the status before the targets (RULES 3,
 * 16 km against 400 metres). A unit that changes what the number says ("pr 4 mnd") is nobody's own beside figures without it.
 */
export function ownUnitOf(unit: string, figures: readonly Quantity[]): OwnUnit {
  if (unitWord(unit) !== "") return { unit, named: [unit] };
  const written = figures.flatMap((one) => {
    const word = unitWord(one.unit);
    return word === "" ? [] : [isPoints(word) ? "%" : word];
  });
  const named = written.filter(
    (one, at) => written.findIndex((other) => isSameMeasure(one, other)) === at,
  );
  const isBareBeside = figures.some((one) => unitWord(one.unit) === "");
  return { unit: named.find((one) => !(isBareBeside && isNeverImplied(one))), named };
}

/**
 * A figure in the indicator's own unit, converted where the two are of one kind. Undefined where it counts something else, and where it has
 * no unit and the indicator's figures leave several to choose from: then nobody knows what it says.
 */
export function inOwnUnit(figure: Quantity | undefined, own: OwnUnit): Decimal | undefined {
  if (figure === undefined) return undefined;
  const { number } = figure;
  const unit = unitWord(figure.unit);
  if (unit === "") return own.named.length > 1 && own.unit !== undefined ? undefined : number;
  if (own.unit === undefined) return isNeverImplied(unit) ? undefined : number;
  if (isSameMeasure(unit, own.unit)) return number;
  const pair = comparable({ number, unit }, { number: "1", unit: own.unit });
  if (!pair) return undefined;
  const converted = shareOf(pair[0], pair[1], "");
  return converted.ok ? converted.value : undefined;
}
