import { takeComparator } from "./comparator.ts";
import type { Decimal } from "./decimal.ts";
import { readLevel } from "./target-level.ts";
import type { TargetContext, TargetReading } from "./target-meaning.ts";
import { readRelative } from "./target-span.ts";
import { ALL, FRACTIONS, NONE, NUMBER_WORDS, ORDINALS, PLACES } from "./target-words.ts";
import { isShare } from "./unit.ts";

const NUMBERS = Object.keys(NUMBER_WORDS).join("|");
const NTH = Object.keys(ORDINALS).join("|");
const PARTS = Object.keys(FRACTIONS).join("|");
const EVERY = new RegExp(`^(?:hver|kvar|every)\\s+(${NTH}|\\d{1,2}\\.)(?!\\p{L})`, "iu");
const FRACTION = new RegExp(
  `^(?:(${NUMBERS}|\\d|an?)\\s+)?(${PARTS})(?:en|ene|e|er|s|ar|ane|et)?(?!\\p{L})`,
  "iu",
);
const OUT_OF =
  /^(\d{1,4})\s*(?::|\/|ud\s+af|ut\s+av|av|af|out\s+of|of|in)\s*(?:de\s+|dei\s+|the\s+)?(\d{1,4})(?!\s*%|[\d.,:/-])/iu;
const TOP =
  /^(?:er\s+|være\s+)?(?:(?:i|in|blandt|blant|mellom|among|within)\s+)?(?:the\s+|de\s+|dei\s+)?(?:topp?|(?=\S+\s+(?:bedste|beste|best)))[\s-]*(\d{1,3}|\p{L}+)(?!\d)(?:\.|\s+(?:bedste|beste|best)(?!\p{L}))?(?!\s*[%‰])([\p{L}\s.,-]*)$/iu;
const MAY_SHARE =
  /hver|kvar|every|del|part|half|third|quarter|fifth|tenth|\d\s*[:/]\s*\d|\d\s+(?:ud af|ut av|av|af|out of|of|in)\s/iu;
const MAY_PLACE = /top|best|bedst|plads|plass|place|nr|nummer|number/iu;
const RANK_WORD = /(?<!\p{L})(?:plads|plass|place|nr|nummer|number)(?!\p{L})/iu;
const FIRST =
  /^(?:første\s?-?plads|førsteplass|first place|(?:nummer|nr\.?|number)\s+(?:en|et|én|ét|one)|(?:bedst|best)\s+(?:i|in)\s+\p{L}+)$/iu;

/** Reads a place among the best: "top 10", "blandt de ti bedste kommuner". Place 1 is best (RULES 8). */
export function readTop(text: string, context: TargetContext): TargetReading | undefined {
  if (!MAY_PLACE.test(text)) return undefined;
  const last = RANK_WORD.test(text) ? PLACES.exec(text)?.[2] : undefined;
  if (last !== undefined) {
    return { isCertain: false, meanings: readLevel(`nr. ${last}`, context).meanings };
  }
  const place = FIRST.test(text) ? "1" : placeOf(TOP.exec(text)?.[1]);
  return place === undefined ? undefined : readLevel(`nr. ${place}`, context);
}

/**
 * Reads a share in words: "hver tredje", "mindst halvdelen", "8 ud af 10", "1:4". It is offered as a percentage (a third with one
 * decimal) and, where two figures are named, as the first of them; a person says which is meant.
 */
export function readShare(text: string, context: TargetContext): TargetReading | undefined {
  if (!MAY_SHARE.test(text)) return undefined;
  const { rest } = takeComparator(text);
  const opening = text.endsWith(rest) ? text.slice(0, text.length - rest.length) : "";
  const every = EVERY.exec(rest)?.[1]?.toLowerCase();
  if (every !== undefined) return offered([share("1", ORDINALS[every] ?? every.replace(".", ""))]);
  const fraction = FRACTION.exec(rest);
  if (fraction) {
    const [all, count = "1", part = ""] = fraction;
    const parts = FRACTIONS[part.toLowerCase()];
    const percent = share(
      NUMBER_WORDS[count.toLowerCase()] ?? count.replace(/^an?$/iu, "1"),
      parts,
    );
    const change = percent && readRelative(`${percent}${rest.slice(all.length)}`, context);
    return change ? { ...change, isCertain: false } : offered([percent]);
  }
  const outOf = OUT_OF.exec(rest);
  return outOf ? offered([share(outOf[1], outOf[2]), outOf[1]]) : undefined;

  function offered(levels: readonly (string | undefined)[]): TargetReading | undefined {
    const meanings = levels.flatMap((level) =>
      level === undefined ? [] : readLevel(`${opening}${level}`, context).meanings,
    );
    return meanings.length === 0 ? undefined : { isCertain: false, meanings };
  }
}

/** Reads "ingen klager" and "nulvision" as at most none, "alle elever" as the whole of a share; both are asked about. */
export function readNoneOrAll(text: string, context: TargetContext): TargetReading | undefined {
  if (/[1-9]/u.test(text)) return undefined;
  if (NONE.test(text)) return asked("højst 0", context);
  const isOfShare = context.unit === undefined || isShare(context.unit);
  return ALL.test(text) && isOfShare ? asked("mindst 100 %", context) : undefined;
}

function asked(words: string, context: TargetContext): TargetReading {
  return { isCertain: false, meanings: readLevel(words, context).meanings };
}

/** "1" of "3" as percent, written as readers write it; one decimal where it does not come out even. */
function share(count: Decimal | undefined, parts: Decimal | undefined): string | undefined {
  const [of, whole] = [Number(count), Number(parts)];
  if (!(whole > 0) || !(of <= whole)) return undefined;
  const thousandths = Math.round((of * 100_000) / whole);
  const isEven = (of * 10_000) % whole === 0;
  const percent = isEven ? thousandths / 1000 : Math.round(thousandths / 100) / 10;
  return `${String(percent).replace(".", ",")} %`;
}

function placeOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return /^\d/u.test(text) ? text : NUMBER_WORDS[text.toLowerCase()];
}
