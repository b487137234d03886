import { type Decimal, multiplyDecimals, negateDecimal, toDecimal } from "./decimal.ts";
import { findNumerals, type Numeral } from "./numeral.ts";
import { asKey } from "./text.ts";
import { readUnit } from "./unit.ts";
import { AMOUNT_OPENINGS, LEVEL_CHANGING_WORDS, RANK_ENDING, RANK_OPENING } from "./words.ts";

/** A number with its unit, or a place in a ranking. */
export type Amount = { readonly number: Decimal; readonly unit?: string; readonly isRank: boolean };

/** What a text can mean as an amount; certain only with exactly one meaning. */
export type AmountReading = { readonly isCertain: boolean; readonly amounts: readonly Amount[] };

const MOST_READINGS = 6;
const MOST_UNIT_WORDS = 5;
const CURRENCY = /^(?:kr|nok|dkk)\.?$/iu;
const MAGNITUDE = /^\s*(?:tusen|tusind|mio|mill|mia|mrd)\.?(?:\s*kr\.?)?\s*$/iu;
const SHILLING_DASH = /^\s*,\s?[-–—](?!\d)/u;
const GLUED_UNIT =
  /^(?:mm|cm|km|m|kg|g|t|tonn?|kr|stk|timer|time|dage|dager|min|mio|mill|mia|pp|mnd|år|pct|prosent|procent|percent|m2|m3|m²|m³)(?![\p{L}\d])/iu;
const PLAIN_ENDING = /^(?:\s*[%‰]|\s*[,.]?\s*$|\s|\/|\p{L}|,\s?[-–—])/u;
const POWER_OF_TEN = /^(-?)(\d{1,12}(?:[.,]\d{1,12})?)e\+?(-?\d{1,2})$/iu;
const MARKS = /<\/?\p{L}[^<>]{0,100}>/u;
const PLAIN_SIGNS = /^[\p{L}\p{M}\d\s%‰°§²³./()'’«»"”-]*$/u;
/** The dash of "5-7" is no minus. */
const DASH_AFTER_NUMBER = /^[-\u2212–]/u;
const DENOMINATOR_OPENING = /(?:\/|(?<!\p{L})p(?:r|er)\.?)\s*$/iu;
/** A unit that breaks off after "per" or "of" has lost its rest. */
const LOOSE_LINK = /(?<!\p{L})(?:pr|per|av|af|of|i|in|for|på)\.?\s*$/iu;
const OUT_OF = /(?<!\p{L})(?:av|af|of|ut av|ud af|out of)\s*$/iu;

/**
 * Reads a text as one amount: "67,2 %", "819 321", "Plass nr 65", "kr. 120.000,-", "3,4 pr. 1000 innbyggere". Not certain, with
 * the possible readings, where two numbers or unknown words stand in it ("94150SSB", "4,9Mer", "70 % ?").
 */
export function readAmount(text: string): AmountReading {
  const odd = readOdd(text);
  if (odd) return odd;
  const numerals = findNumerals(text);
  const counted = numerals.filter((numeral, index) => index === 0 || !belongsToUnit(text, numeral));
  const [only] = counted;
  if (only && counted.length === 1) {
    return readOne(text.slice(0, only.start), only, text.slice(only.end));
  }
  const amounts = counted.slice(0, MOST_READINGS).flatMap((numeral, index) => {
    const from = counted[index - 1]?.end ?? 0;
    const to = counted[index + 1]?.start ?? text.length;
    const before = text.slice(from, numeral.start);
    const opening = index === 0 ? before : before.replace(DASH_AFTER_NUMBER, "");
    return readOne(opening, numeral, text.slice(numeral.end, to)).amounts;
  });
  return { isCertain: false, amounts };
}

/** "1e3" as spreadsheets and programs write a thousand, and a number between the marks of a page; never certain. */
function readOdd(text: string): AmountReading | undefined {
  const [, sign = "", digits, power] = POWER_OF_TEN.exec(text) ?? [];
  if (digits !== undefined && power !== undefined) {
    const places = digits.split(/[.,]/)[1]?.length ?? 0;
    const shift = Number(power) - places;
    const zeros = "0".repeat(Math.abs(shift));
    const whole = toDecimal(`${sign}${digits.replace(/[.,]/, "")}`) ?? "0";
    const number = multiplyDecimals(whole, shift < 0 ? `0.${zeros.slice(1)}1` : `1${zeros}`);
    return { isCertain: false, amounts: [{ number, isRank: false }] };
  }
  if (!MARKS.test(text)) return undefined;
  return {
    isCertain: false,
    amounts: readAmount(text.replace(new RegExp(MARKS, "gu"), " ").trim()).amounts,
  };
}

/** A number that says per how many ("pr 1000 innbyggere") or out of how many places a rank is ("nr 65 av 428"). */
function belongsToUnit(text: string, numeral: Numeral): boolean {
  const before = text.slice(0, numeral.start);
  const after = text.slice(numeral.end);
  if (DENOMINATOR_OPENING.test(before)) return /^\s*\p{L}/u.test(after);
  return OUT_OF.test(before) && RANK_OPENING.test(before.split(/\d/)[0]?.trim() ?? "");
}

function readOne(before: string, numeral: Numeral, after: string): AmountReading {
  const sign = /(?:^|\s)(?:([-\u2212])\s?|(–)|(minus)\s+)$/iu.exec(before);
  const opening = (sign ? before.slice(0, sign.index) : before).trim();
  const isRank = RANK_OPENING.test(opening) || RANK_ENDING.test(after);
  const hasCurrency = CURRENCY.test(opening);
  const isKnownOpening =
    isRank || hasCurrency || AMOUNT_OPENINGS.has(asKey(opening).replace(/:$/, ""));
  const unit = isRank ? undefined : unitOf(after, hasCurrency);
  const amounts = numeral.readings.map((number) => ({
    number: sign ? negateDecimal(number) : number,
    isRank,
    ...(unit === undefined ? {} : { unit }),
  }));
  const isSignCertain = !sign?.[2] && !/[\p{L}\d]$/u.test(isRank || hasCurrency ? "" : before);
  const isCertain =
    numeral.certain !== undefined &&
    isKnownOpening &&
    isSignCertain &&
    isKnownEnding(after, isRank);
  return { isCertain, amounts };
}

function unitOf(after: string, hasCurrency: boolean): string | undefined {
  if (SHILLING_DASH.test(after)) return "kr";
  if (hasCurrency && MAGNITUDE.test(after))
    return `${after.replace(/\s*kr\.?\s*$/iu, "").trim()} kr`;
  const unit = readUnit(after);
  if (hasCurrency && unit !== undefined && /^(?:\/|p(?:r|er)\.?\s)/iu.test(unit))
    return `kr ${unit}`;
  return unit ?? (hasCurrency ? "kr" : undefined);
}

function isKnownEnding(after: string, isRank: boolean): boolean {
  if (SHILLING_DASH.test(after)) return /^\s*,\s?[-–—]\s*(?:kr\.?)?$/iu.test(after);
  if (isRank)
    return /^[.\s]*(?:(?:plass|plads|place)\s*)?(?:(?:av|af|of|ut av|ud af)\s*\d+[\p{L}\s]*)?\.?$/iu.test(
      after,
    );
  if (!PLAIN_ENDING.test(after) || !PLAIN_SIGNS.test(after)) return false;
  if (/^\p{L}/u.test(after) && !GLUED_UNIT.test(after)) return false;
  if (LEVEL_CHANGING_WORDS.test(after) || LOOSE_LINK.test(after)) return false;
  if (/^\s*%/u.test(after) && /^\s*%\s+(?:av|af|of)\s/iu.test(after)) return true;
  if (/[.](?=\s+\p{Lu})/u.test(after)) return false;
  return after.trim().split(/\s+/).length <= MOST_UNIT_WORDS;
}
