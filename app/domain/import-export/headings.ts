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
    /^(?:status|baseline|nå-?\s?situasjon|nu-?situation|no-?situasjon|utgangspunkt|udgangspunkt)/,
  ],
  [
    "target",
    /^(?:mål|måltal|måltall|målsætning|ambisjon|target|goal|ønska|ønsket|ønsket nivå)(?![\p{L}])/u,
  ],
  ["result", /^(?:resultat|result|måling|målt|målte)(?:er)?\s*(?:\(?(?:19|20)\d{2})/],
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
  const uses = cells.map((cell) => useOf(cell, own));
  return uses.some((use) => use === "name" || use === "number" || use === "key")
    ? uses.filter((use) => use !== "ignore").length
    : 0;
}

/**
 * What each column is taken to hold, by its heading: "MÅL 2015", "Status (2013 – der ikke annet år er angitt)", "Datakilde". Years in
 * a heading go with the column; a heading that is a year alone holds results of that year. No use but those with years is given twice.
 * It is a guess that a person sees and can change.
 */
export function guessColumns(
  headings: readonly string[],
  own: OwnHeadings = new Map(),
): readonly ColumnUse[] {
  const taken = new Set<ColumnUseName>();
  return headings.map((heading) => {
    const guessed = useOf(heading, own);
    const years = yearsIn(heading);
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
  return use === "result" && years === 0 ? "value" : use;
}

/** A table's headings in one writing, by which it is known again. */
export function headingsKey(headings: readonly string[]): string {
  return headings
    .map((heading) => asKey(tidyCell(heading)))
    .join(" | ")
    .slice(0, 4_000);
}

function useOf(heading: string, own: OwnHeadings): ColumnUseName {
  const key = asKey(tidyCell(heading));
  if (key === "") return "ignore";
  const exact = own.get(key) ?? own.get(key.replace(/\s+(?:19|20)\d{2}$/, ""));
  if (exact) return exact;
  if (/^(?:19|20)\d{2}\*?$/.test(key)) return "result";
  return WORDS.find(([, words]) => words.test(key))?.[0] ?? "ignore";
}
