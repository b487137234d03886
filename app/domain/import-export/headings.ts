import { asKey, tidyCell } from "#app/domain/indicators/text.ts";
import { type ColumnUse, type ColumnUseName, DATED_USES, yearsIn } from "./column-use.ts";

/**
 * Headings by which columns are known, in Danish, bokmål, nynorsk and English, the particular before the general. They are
 * input only; what the app itself writes stands in the messages.
 */
const WORDS: readonly (readonly [ColumnUseName, RegExp])[] = [
  ["replaced", /^(?:erstattet|erstatta|replaced)/],
  ["key", /^(?:nøgle|nøkkel|key)$/],
  [
    "benchmarkName",
    /^(?:sammenlignet med|sammenliknet med|samanlikna med|compared with|navn på sammenligning)/,
  ],
  ["benchmark", /^(?:sammenligning|sammenlikning|samanlikning|benchmark|comparison)/],
  ["preliminary", /^(?:foreløbig|foreløpig|førebels|preliminary|provisional)/],
  ["statusTarget", /^status\s*(?:og|\/|\+|and|&)\s*(?:mål|target)/],
  ["direction", /^(?:retning|hvad er bedst|hva er best|kva er best|direction|best)/],
  ["lowerThreshold", /^(?:nedre|laveste|lågaste|lower|minstekrav|mindstekrav)/],
  ["statusYear", /^(?:status\s?-?\s?år|baseline year|status year|år for status|basisår)/],
  ["dataSource", /(?:^|\s)(?:data)?kild[ea]r?(?:n)?\b|^kjelde|^datakjelde|^(?:data )?source/],
  ["heading", /^(?:overskrift|gruppe|tema|samfunnsmål|målområde|område|heading|group|theme)/],
  ["unit", /^(?:enhed|enhet|eining|måleenhed|måleenhet|måleining|unit)/],
  [
    "institution",
    /^(?:institution|institusjon|virksomhed|virksomhet|verksemd|tjenestested|skole|enhedsnavn)/,
  ],
  [
    "description",
    /^(?:beskrivelse|beskriving|hvad måles|hva måles|kva blir målt|description|definition|definisjon)/,
  ],
  ["note", /^(?:bemærkning|merknad|kommentar|note|comment|remark)/],
  [
    "status",
    /^(?:status|baseline|nå-?\s?situasjon|nu-?situation|no-?situasjon|utgangspunkt|udgangspunkt|null?punkt|startpunkt)/,
  ],
  [
    "target",
    /^(?:mål|måltal|måltall|delmål|målsætning|målsetting|målnivå|ambisjon|ambisjonsnivå|ambition|ambitionsniveau|target|goal|ønska|ønsket|ønsket nivå)(?![\p{L}])/u,
  ],
  [
    "result",
    /^(?:resultat(?:er|et|a)?|results?|måling(?:er|ar)?|målt[ea]?|faktiske?|regnskap|regnskab|rekneskap|realisert|realiseret|oppnådd|opnået)(?!\p{L}).*(?:19|20)\d{2}/u,
  ],
  ["value", /^(?:verdi|værdi|tal|tall|resultat|value|result|måling|figure)$/],
  ["year", /^(?:år|year|årstal|årstall)$/],
  ["number", /^(?:nr|nr\.|no|no\.|nummer|number|#|id|nrnr)$/],
  [
    "name",
    /(?:indikator|indicator|nøgletal|nøkkeltall|nøkkeltal|måltall navn|navn|namn|name|hvad|hva|kva)/,
  ],
];

/** The headings that the app itself writes, in lower case, and what they stand for; years left out. */
export type OwnHeadings = ReadonlyMap<string, ColumnUseName>;

/** How well a row serves as the table's heading: how many of its cells are known headings. */
export function headingScore(cells: readonly string[], own: OwnHeadings = new Map()): number {
  const uses = cells.map((cell) => kindOf(cell, own));
  return uses.some((use) => use === "name" || use === "number" || use === "key")
    ? uses.filter((use) => use !== "ignore").length
    : 0;
}

/**
 * What each column is taken to hold, by its heading: "MÅL 2015", "Status (2013 – der ikke annet år er angitt)", "Datakilde". Years in
 * a heading go with the column; a heading that is a year alone holds results of that year, or targets where the year is still to come.
 * No use but those with years is given twice.
 * It is a guess that a person sees and can change.
 */
export function guessColumns(
  headings: readonly string[],
  own: OwnHeadings = new Map(),
  thisYear = 9999,
): readonly ColumnUse[] {
  const taken = new Set<ColumnUseName>();
  return headings.map((heading) => {
    const years = yearsIn(heading);
    const guessed =
      isBareYear(heading) && (years[0] ?? 0) > thisYear ? "target" : kindOf(heading, own);
    const use = datedUse(guessed, years.length);
    const isDated = DATED_USES.includes(use) && use !== "status";
    if (use === "ignore" || (!isDated && taken.has(use))) return { use: "ignore", years: [] };
    if (isDated && years.length === 0 && taken.has(use)) return { use: "ignore", years: [] };
    taken.add(use);
    return { use, years: isDated || use === "status" ? years : [] };
  });
}

/** "Resultat" without a year is the figure of the row's own year. */
function datedUse(use: ColumnUseName, years: number): ColumnUseName {
  if (use === "target" && years > 1) return "targets";
  // Results of several years in one column cannot be told apart.
  if (use === "result" && years > 1) return "ignore";
  return use === "result" && years === 0 ? "value" : use;
}

/** A table's headings in one writing, by which it is known again. */
export function headingsKey(headings: readonly string[]): string {
  return headings
    .map((heading) => asKey(tidyCell(heading)))
    .join(" | ")
    .slice(0, 4_000);
}

function kindOf(heading: string, own: OwnHeadings): ColumnUseName {
  const key = asKey(tidyCell(heading));
  if (key === "") return "ignore";
  const exact = own.get(key) ?? own.get(key.replace(/\s+(?:19|20)\d{2}$/, ""));
  if (exact) return exact;
  if (isBareYear(key)) return "result";
  return (
    WORDS.find(([, words]) => words.test(key))?.[0] ??
    WORDS.find(([, words]) => words.test(asMeant(key)))?.[0] ??
    "ignore"
  );
}

function isBareYear(text: string): boolean {
  return /^(?:19|20)\d{2}\*?$/.test(text.trim());
}

/** Words long enough that one wrong, missing or needless letter leaves no doubt. */
const OFTEN_MISTYPED = [
  ...["indikator", "indikatorer", "styringsindikator", "styringsindikatorer", "status"],
  ...["resultat", "måltal", "måltall", "datakilde", "datakjelde", "kjelde", "institution"],
  ...["institusjon", "beskrivelse", "benchmark", "retning"],
];

/** A heading with the words put right that have one letter wrong. */
function asMeant(key: string): string {
  return key
    .split(" ")
    .map((word) =>
      word.length < 5 ? word : (OFTEN_MISTYPED.find((one) => isOneLetterOff(word, one)) ?? word),
    )
    .join(" ");
}

function isOneLetterOff(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rests = [one.slice(start), other.slice(start)] as const;
  const [left, right] = rests;
  return (
    left.slice(1) === right.slice(1) ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    (left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2))
  );
}
