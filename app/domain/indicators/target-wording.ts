import { takeComparator } from "./comparator.ts";
import { NUMBER_WORDS, REFERENCES } from "./target-words.ts";

/** What a target is held against: a named year, or what is today; and the text before it. */
export type Reference = {
  readonly rest: string;
  readonly year?: number;
  /** Last year, whichever that is. */
  readonly isPast: boolean;
};

const HALVES: Readonly<Record<string, string>> = { "½": "5", "¼": "25", "¾": "75" };
const DURATION =
  "(?:min(?:ut(?:ter|t)?)?|timer?|timar|t|døgn|dage?|dager|dagar|hverdage|virkedager|virkedagar|arbejdsdage|arbeidsdager|uger?|uker|veker?|måneder|månader|mdr|mnd|minutes|hours|days|weeks|months|working days)";
const WITHIN = new RegExp(
  `^(?:inden\\s+for|inden|innenfor|innen|innanfor|innan|within|senest(?:\\s+(?:efter|etter))?|seinast)\\s+(?=\\d+(?:[.,]\\d+)?\\s*${DURATION}\\.?$)`,
  "iu",
);
const AVERAGE_BEFORE =
  /^(?:et\s+|eit\s+|an\s+)?(?:i\s+|on\s+)?(?:gennemsnit(?:lig|ligt)?|gjennomsnitt(?:lig|leg)?|snitt?|average)\s+(?:på\s+|of\s+)?(?=[\p{L}\s]*[<>≤≥]?\s*\d)/iu;
const AVERAGE_AFTER =
  /(?<=\d[^\d]*)[\s,]+\(?(?:i|in|on)\s+(?:gennemsnit|gjennomsnitt|snitt?|average)\)?$/iu;
const OUT_OF = /^(\s+(?:ud\s+af|ut\s+av|av|af|out\s+of|of|in)\s+)(\p{L}+)/iu;
const MAY_REFER = /(?:\d{4}|dag|nu|år|fjor|year|today|now|baseline|punktet|status|niv|level)\S*$/iu;
const FIRST_WORD = /^(\p{L}+)(?!\p{L})/u;

/**
 * A target's text with its signs and small words in the one writing that the readers know: "≦" is "≤", "2½" is "2,5", "højst
 * to klager" is "højst 2 klager", "inden for 14 dage" is at most 14 of them. An average that is how the figure is counted, not what it is
 * compared with, is left out ("4,2 i gennemsnit"). The raw text is kept elsewhere.
 */
export function plainWording(text: string): string {
  const signs = text
    .replace(/[≦⩽]/gu, "≤")
    .replace(/[≧⩾]/gu, "≥")
    .replace(/^([<>])\s+=/u, "$1=")
    .replace(/(\d)\s?([½¼¾])/gu, (_, whole: string, part: string) => `${whole},${HALVES[part]}`)
    .replace(/(?<!\d)[½¼¾]/gu, (part) => `0,${HALVES[part]}`)
    .replace(/(?<=^|\s)(\d) 1\/2(?!\d)/gu, "$1,5")
    .replace(WITHIN, "højst ");
  const isOthers = /land|region|fylk|kommun|national/iu.test(signs);
  const counted = isOthers ? signs : signs.replace(AVERAGE_BEFORE, "").replace(AVERAGE_AFTER, "");
  return withDigits(counted);
}

/** Parts "lavere end i 2024" into "lavere" and 2024; undefined where the text is held against nothing. */
export function takeReference(text: string): Reference | undefined {
  if (!MAY_REFER.test(text)) return undefined;
  for (const pattern of REFERENCES) {
    const match = pattern.exec(text);
    if (!match || /(?:end|enn|than)\s+\d{4}$/iu.test(match[0])) continue;
    const year = match.groups?.year;
    const isPast = match.groups?.past !== undefined;
    return { rest: text.slice(0, match.index), isPast, ...(year ? { year: Number(year) } : {}) };
  }
  return undefined;
}

/** The digits of a small number in words behind a comparator; an article ("en god skole") is none. */
function withDigits(text: string): string {
  if (/\d/u.test(text)) return text;
  const { word, rest } = takeComparator(text);
  const first = FIRST_WORD.exec(rest)?.[1] ?? "";
  const digits = NUMBER_WORDS[first.toLowerCase()];
  const isMeant = digits === "0" || (word !== undefined && word !== "better");
  if (digits === undefined || !isMeant || !text.endsWith(rest)) return text;
  const after = rest.slice(first.length).replace(OUT_OF, (_, link: string, word: string) => {
    const whole = NUMBER_WORDS[word.toLowerCase()];
    return whole === undefined ? `${link}${word}` : `${link}${whole}`;
  });
  return `${text.slice(0, text.length - rest.length)}${digits}${after}`;
}
