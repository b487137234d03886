import { compareDecimals, type Decimal, toDecimal } from "../decimal.ts";
import { type CheckedIndicator, isInPercent } from "./checked-indicator.ts";
import { type KnownScale, knownScale } from "./known-scales.ts";
import type { Cell, Remark } from "./remark.ts";

const WRITTEN =
  /(?:skala(?:en)?|score|scale|skår)\s*:?\s*(?:fra|frå|from|på)?\s*(\d{1,3})\s*(?:[-–−]|til|to)\s*(\d{1,3})(?!\d)/iu;
const IN_PARENTHESES = /\(\s*(\d{1,2})\s*[-–−]\s*(\d{1,3})\s*\)/u;

/**
 * A known survey written with another scale than its own of that year, or a mean that lies outside the scale
 * (RULES 7 and 19, R3-11).
 */
export function checkScaleMismatch(indicator: CheckedIndicator): readonly Remark[] {
  const { dataSource, name, unit } = indicator;
  const written = writtenScale(indicator);
  const source = `${dataSource} ${name}`;
  const years = (indicator.targets ?? []).flatMap(({ cell }) => Number(cell.slice(7)) || []);
  const known = knownScale(source, indicator.baseline.year ?? years[0] ?? indicator.baselineYear);
  if (known && written && !isSame(known, written)) {
    const details = {
      survey: known.survey,
      known: `${known.min}–${known.max}`,
      written: `${written.min}–${written.max}`,
    };
    const subject = `${source.trim()} | ${unit} | ${details.written}`;
    const field: Cell = indicator.scaleMin === undefined ? "source" : "scale";
    return [{ code: "scale-mismatch", subject, details, field }];
  }
  const scale = written ?? known;
  if (!scale || isInPercent(indicator)) return [];
  return outside(indicator, scale);
}

function outside(indicator: CheckedIndicator, scale: KnownScale): readonly Remark[] {
  const { baseline, baselineRaw } = indicator;
  const figures: readonly (readonly [Cell, string, Decimal | undefined])[] = [
    ["status", baselineRaw, baseline.kind === "number" ? baseline.number : undefined],
    ...(indicator.targets ?? []).map(
      (target) =>
        [target.cell, target.raw, target.kind === "number" ? target.value : undefined] as const,
    ),
  ];
  return figures.flatMap(([field, raw, number]) => {
    if (number === undefined || isWithin(number, scale)) return [];
    const details = { figure: raw, scale: `${scale.min}–${scale.max}` };
    const subject = `${field} | ${raw} | ${details.scale}`;
    return [{ code: "scale-mismatch", variant: "outside", subject, details, field }];
  });
}

/** The scale a person has declared, or the one the words name: "(Skala 1-6)", "score 1–5". */
export function writtenScale(indicator: CheckedIndicator): KnownScale | undefined {
  const { scaleMin, scaleMax } = indicator;
  if (scaleMin !== undefined && scaleMax !== undefined) return { min: scaleMin, max: scaleMax };
  const texts = [indicator.dataSource, indicator.unit, indicator.name, indicator.description];
  const found = texts.map((text) => WRITTEN.exec(text)).find(Boolean);
  const bare = found ?? IN_PARENTHESES.exec(indicator.dataSource);
  const min = toDecimal(bare?.[1] ?? "");
  const max = toDecimal(bare?.[2] ?? "");
  return min === undefined || max === undefined || compareDecimals(min, max) >= 0
    ? undefined
    : { min, max };
}

function isSame(a: KnownScale, b: KnownScale): boolean {
  return compareDecimals(a.min, b.min) === 0 && compareDecimals(a.max, b.max) === 0;
}

function isWithin(number: Decimal, { min, max }: KnownScale): boolean {
  return compareDecimals(number, min) >= 0 && compareDecimals(number, max) <= 0;
}
