import type { Side } from "./direction.ts";
import { asKey } from "./text.ts";
import {
  COMPARATOR_ENDINGS,
  COMPARATOR_SYMBOLS,
  COMPARATOR_WORDS,
  type ComparatorWord,
  TARGET_OPENINGS,
} from "./words.ts";

export type Comparator = ">" | ">=" | "<" | "<=" | "=" | "between";

/** What a target text says before (or after) its number, and the text without it. */
export type TakenComparator = {
  readonly word: ComparatorWord | undefined;
  readonly isSymbol: boolean;
  readonly rest: string;
};

const PHRASES: ReadonlyMap<string, ComparatorWord> = new Map(
  (Object.entries(COMPARATOR_WORDS) as [ComparatorWord, readonly string[]][]).flatMap(
    ([word, phrases]) => phrases.map((phrase) => [phrase, word] as const),
  ),
);
/** All phrases in one pattern, the longer ones first: asking for each alone takes its time with a table of thousands. */
const OPENING = new RegExp(
  `^(${[...PHRASES.keys()]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replaceAll(" ", "\\s+"))
    .join("|")})(?!\\p{L})\\.?:?\\s*`,
  "iu",
);

/**
 * Takes the comparator out of a target (RULES 2): "Flere enn 30 %", "Ikke over 6 %", "mindst 90 %", "<5%", "90 % eller mere".
 * A second comparator is left in the text, where it makes the reading doubtful.
 */
export function takeComparator(text: string): TakenComparator {
  const plain = text.replace(TARGET_OPENINGS, "");
  const symbol = COMPARATOR_SYMBOLS.find(([sign]) => plain.startsWith(sign));
  if (symbol)
    return { word: symbol[1], isSymbol: true, rest: plain.slice(symbol[0].length).trim() };
  const opening = OPENING.exec(plain);
  const word = opening && PHRASES.get(asKey(opening[1] ?? ""));
  if (word) return { word, isSymbol: false, rest: plain.slice(opening[0].length) };
  const ending = COMPARATOR_ENDINGS.find(([pattern]) => pattern.test(plain));
  if (ending) return { word: ending[1], isSymbol: false, rest: plain.replace(ending[0], "") };
  return { word: undefined, isSymbol: false, rest: plain };
}

/** The better end that a comparator implies; "better than" and "exactly" imply none. */
export function sideOfComparator(word: ComparatorWord | undefined): Side | undefined {
  if (word === ">" || word === ">=") return "higher";
  if (word === "<" || word === "<=") return "lower";
  return undefined;
}

/** The comparator of a target whose better end is known: "better than" is strict, a bare number counts when reached. */
export function comparatorTowards(side: Side, word: ComparatorWord | undefined): Comparator {
  if (word === "better") return side === "higher" ? ">" : "<";
  return side === "higher" ? ">=" : "<=";
}
