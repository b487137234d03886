import type { Decimal } from "./decimal.ts";
import { openShare, openWhole } from "./doubtful-share.ts";
import { openComma, openDigits, openMagnitude, type Weighed } from "./doubtful-size.ts";
import type { Known } from "./known-figures.ts";
import { ownUnitOf } from "./own-unit.ts";
import { asKey, tidyCell } from "./text.ts";
import {
  comparable,
  isNeverImplied,
  isNumeric,
  isSameMeasure,
  type Quantity,
  unitWord,
} from "./unit.ts";
import { type IndicatorValue, type ReadValue, readValue } from "./value.ts";
import { NONE_WORDS } from "./words.ts";

/**
 * A result that reads with certainty, weighed against what is known of its indicator, whose unit is empty where it names none
 * (RULES 5 and 20: nothing is guessed silently). Doubtful, with what it could mean and itself always among it, are words where figures
 * are known and words are not; a number without a unit where status and target are in different ones ("16,5" beside
 * 16 km and 16 400 meter); a share between 0 and 1 without a percent sign, unless the indicator has known such; a share above 100 or below 0
 * where that cannot be; a number a hundred times larger or smaller than every known figure, or ten times where those agree;
 * and one that has lost its comma. A rank, what is not known and zero are left as they are.
 */
export function weighResult(read: ReadValue, unit: string, known: Known): ReadValue {
  const { value } = read;
  if (read.certainty === "doubtful") return read;
  if (value.kind === "text") return weighWords(value, unit, known);
  if (value.kind !== "number" || value.number === undefined) return read;
  const isNamed = value.unit !== undefined && namesUnit(value.raw);
  const weighed = { value, number: value.number, own: ownUnitOf(unit, known.figures) };
  const numbers =
    (isNamed
      ? openOther(weighed, known.figures)
      : (openUnits(weighed, unit, known.figures) ?? openShare(weighed, known))) ??
    openWhole(weighed, known, unit) ??
    openMagnitude(weighed, known) ??
    openDigits(weighed, known) ??
    openComma(weighed, known);
  if (!numbers) return read;
  const { number: _, unit: __, ...words } = value;
  return {
    value: { ...words, kind: "text" },
    certainty: "doubtful",
    readings: distinct(numbers).map((one) => ({ ...words, kind: "number", ...one })),
  };
}

/** Words where a figure is awaited: they may be meant, or say that there is no figure; "ingen" is mostly nought. */
function weighWords(
  value: IndicatorValue,
  unit: string,
  { figures, hasWords, isCounted }: Known,
): ReadValue {
  const isAwaited = figures.length > 0 || isCounted || isNumeric(unit);
  if (!isAwaited || hasWords) return { value, certainty: "certain", readings: [] };
  const own = value.unit ?? ownUnitOf(unit, figures).unit;
  const nought: IndicatorValue[] = NONE_WORDS.has(asKey(tidyCell(value.raw)).replace(/\.$/, ""))
    ? [{ ...value, kind: "number", number: "0", ...(own === undefined ? {} : { unit: own }) }]
    : [];
  const readings = [...nought, value, { ...value, kind: "unknown" as const }];
  return { value, certainty: "doubtful", readings };
}

/** The units a bare number could be in, the one that brings it nearest to the known figures first. */
function openUnits(
  { number, own, value }: Weighed,
  unit: string,
  figures: readonly Quantity[],
): readonly Quantity[] | undefined {
  const { named } = own;
  const isOpen = named.length > 1 || named.some(isNeverImplied);
  if (value.unit !== undefined || unit !== "" || !isOpen) return undefined;
  const bare: readonly Quantity[] = named.some(isNeverImplied) ? [{ number }] : [];
  return [...named.map((one) => ({ number, unit: one })), ...bare].sort(
    (one, other) => distance(one, figures) - distance(other, figures),
  );
}

/** What a figure may be whose own unit cannot be held against that of its indicator: "88,1 kr." where it is told in percent. */
function openOther(
  { number, value, own }: Weighed,
  figures: readonly Quantity[],
): readonly Quantity[] | undefined {
  const asIs: Quantity = { number, unit: value.unit };
  const isKnown = figures.some(
    (one) => unitWord(one.unit) !== "" && comparable(asIs, one) !== undefined,
  );
  const isAlike = own.named.some((one) => comparable(asIs, { number, unit: one }) !== undefined);
  if (own.unit === undefined || isKnown || isAlike) return undefined;
  return [asIs, { number, unit: own.unit }];
}

/** How far a reading lies from the nearest known figure; only for putting readings in order. */
function distance(one: Quantity, figures: readonly Quantity[]): number {
  const steps = figures.flatMap((figure) => {
    const pair = comparable(one, figure);
    const [own, known] = (pair ?? []).map((number) => Math.abs(Number(number)));
    return own && known ? [Math.abs(Math.log(own / known))] : [];
  });
  return Math.min(...steps, Number.MAX_VALUE);
}

function distinct(numbers: readonly Quantity[]): readonly { number: Decimal; unit?: string }[] {
  return numbers
    .filter((one, at) => numbers.findIndex((other) => isSame(one, other)) === at)
    .map(({ number, unit }) => ({ number, ...(unit === undefined ? {} : { unit }) }));
}

function isSame(one: Quantity, other: Quantity): boolean {
  const [unit, second] = [one.unit, other.unit];
  const isOneUnit =
    unit === undefined || second === undefined ? unit === second : isSameMeasure(unit, second);
  return one.number === other.number && isOneUnit;
}

function namesUnit(raw: string): boolean {
  return readValue(raw).value.unit !== undefined;
}
