import type { Decimal } from "./decimal.ts";
import { openShare, openWhole } from "./doubtful-share.ts";
import type { Known } from "./known-figures.ts";
import { ownUnitOf } from "./own-unit.ts";
import { looksLikeYear } from "./period.ts";
import type { TargetContext, TargetMeaning } from "./target-meaning.ts";
import type { Reference } from "./target-wording.ts";
import type { IndicatorValue } from "./value.ts";
import { BEYOND_A_WHOLE } from "./words.ts";

const THAN_YEAR = /^(.+?)\s+(?:end|enn|than)\s+(\d{4})[.!]?$/iu;

/** "10 % bedre end 2025": what is said, and the year it is held against, which is hardly a level; undefined where it names none. */
export function takeYearHeldAgainst(text: string): Reference | undefined {
  const [, rest, year] = THAN_YEAR.exec(text) ?? [];
  if (rest === undefined || year === undefined || !looksLikeYear(year)) return undefined;
  return { rest, year: Number(year), isPast: false };
}

/**
 * A target's meanings with what its figure could be besides, weighed as results are (RULES 5 and 20): "mindst 0,9" of a share may be
 * 90 %, and 188 % of a whole has lost a comma. The same meanings where nothing is doubtful.
 */
export function weighMeanings(
  meanings: readonly TargetMeaning[],
  raw: string,
  { unit = "", baseline, indicatorName = "" }: TargetContext,
): readonly TargetMeaning[] {
  const figures =
    baseline?.kind === "number" && baseline.number !== undefined
      ? [{ number: baseline.number, unit: baseline.unit }]
      : [];
  const isOfWhole = !BEYOND_A_WHOLE.test(indicatorName);
  const known: Known = { figures, hasWords: false, isOfWhole, hasParts: false };
  const own = ownUnitOf(unit, figures);
  const isNamed = /[%‰]|pct|prosent|procent|percent/iu.test(raw);
  const weighed = meanings.map((meaning) => {
    const value = figureOf(meaning, raw);
    if (!value) return [meaning];
    const one = { value, number: value.number, own };
    const open = (isNamed ? undefined : openShare(one, known)) ?? openWhole(one, known, unit);
    return open?.map(({ number }) => ({ ...meaning, value: number })) ?? [meaning];
  });
  return weighed.flat();
}

/** The figure of a level, as a result of the same words would be; changes, bands and places have none. */
function figureOf(
  { kind, value, unit }: TargetMeaning,
  raw: string,
): (IndicatorValue & { readonly number: Decimal }) | undefined {
  if (kind !== "number" || value === undefined) return undefined;
  const words = { raw, isApproximate: false, isPreliminary: false };
  return { ...words, kind, number: value, ...(unit === undefined ? {} : { unit }) };
}
