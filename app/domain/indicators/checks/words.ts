/** A pattern that finds any of the phrases as whole words, in any case. */
function words(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join("|")})(?![\\p{L}\\d])`, "iu");
}

/**
 * Words by which the checks see what an indicator measures, in Danish, bokmål, nynorsk and English (RULES 19).
 * They are input only; what the app itself writes stands in the messages.
 */

/** A name that opens with a count: "Antall …", "Antal …", "Talet på …", "Number of …". */
export const COUNT_OPENING =
  /^(?:det\s+)?(?:antall(?:et)?|antal(?:let)?|talet?\s+på|the\s+number\s+of|number\s+of)(?!\p{L})/iu;

/** People, households, homes and buildings: groups that a varying whole is divided into. */
export const GROUP_NOUN = words(
  `(?:${[
    "\\p{L}*(?:borgere?|beboere?|brukarar|elever|elevar|pårørende|pårørande|familier|familiar|husstande|husstander|husstandar)",
    "\\p{L}*(?:ansatte|ansette|tilsette|medarbejdere|medarbeidere|medarbeidarar|leietakere|leigetakarar|lejere)",
    "\\p{L}*(?:innbyggere|innbyggjarar|indbyggere|klienter|klientar|kandidater|deltakere|deltakarar|deltagere)",
    "\\p{L}*(?:boliger|bustader|bygg|bygninger|bygningar)",
    "barn|born|børn|unge|ungdommer|ungdommar|eldre|ældre|personer|personar|menn|kvinner|kvinnor|kvinder|mænd",
    "residents?|citizens?|pupils?|students?|children|families|households|employees|tenants|buildings|homes|people|persons",
  ].join("|")})(?:ne|rne|ene|ane|n|s)?`,
);

/** Words that part a group in two: those who … and the rest. */
export const PARTING_WORD = words(
  "som|der|hvor|kor|tilknyttet|tilknytta|tilknyttede|med|uten|uden|utan|who|that|which|whose|where|with|without",
);

/** Cases whose number follows how many could have had one. */
export const CASE_NOUN = words(
  "\\p{L}*(?:restanser|restansar|restancer|klager|klagar|klagesaker|klagesager|omgjøringer|omgjeringar|omgørelser)",
  "\\p{L}*(?:fristbrudd|fristbrot|fristoverskridelser|fristoversitjingar|arrears|complaints|overdue cases)",
);

/** "Certified schools" counts those that are, of all there are. */
export const CERTIFIED_GROUP =
  /(?:sertifiserte?|certificerede?|godkjente?|godkjende|godkendte|certified|approved)\s+(?:\p{L}+\s+)?\p{L}*(?:steder|stader|enheter|einingar|enheder|skoler|skular|skolar|barnehager|barnehagar|institusjoner|institusjonar|institutioner|bygg|bygninger|units|schools|places|buildings)(?!\p{L})/iu;

/** "% of what": a cell that says itself of whom it is a share. */
export const SHARE_OF =
  /(?:%|\bprosent|\bprocent|\bpct\.?|\bpercent)\s*(?:av|af|of)\s+(?:(?:de|dei|alle|all|the)\s+)?(\p{L}+)/iu;

/** What a share is plainly of without the name saying so. */
export const PLAIN_WHOLE =
  /^(?:de|dei|alle|svar\p{L}*|tid\p{L}*|sak\p{L}*|sag\p{L}*|budget\p{L}*|budsjett\p{L}*|brutto\p{L}*|netto\p{L}*|all|answers|cases|time|respond\p{L}*|cohort|årgang\p{L}*|årskull\p{L}*)$/iu;

export const RANKING = /barometer|ranking|rangering|rangordn/iu;
/** Words of other meanings too, so only beside a place in a ranking. */
export const PLACEMENT = /plassering|placering|rank|placement|indeks|index/iu;

/** Quantities that say nothing before one knows of what and of whom. */
export const VAGUE_QUANTITY =
  /(?:kvalitet|mængde|mengde|mengd|niveau|nivå|omfang|standard|quality|amount|volume|level)$/iu;

/** Abbreviations that everybody in a municipality reads as words. */
export const KNOWN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "SSB|KOSTRA|NAV|SFO|SFS|DUS|PPT|PPR|KS|KL|NHO|LO|FN|EU|USA|IKT|HMS|APV|MED|AMR|PISA|TALIS|ADHD|VVS|SOSU|HTX|HHX|STX|FGU|CPR|UNICEF|OECD|GPS|COVID|ETU|LUP|BTU|DST|MUS".split(
    "|",
  ),
);

const MEASURE = [
  "antall|antal|talet|andelen|andel|prosent|procent|poengsum|poeng|score|skår|rangering|plassering|placering",
  "gjennomsnitt|gennemsnit|snitt|median|number|share|ranking|average|rate|proportion",
].join("|");

/** "Score and ranking": two measures, joined. */
export const TWO_MEASURES = new RegExp(
  `(?<!\\p{L})(?:${MEASURE})\\s*(?:,|og|samt|and|&|\\+|/)\\s*(?:${MEASURE})(?!\\p{L})`,
  "iu",
);

/** "and/or" leaves open which of two groups is counted. */
export const AND_OR = /(?<!\p{L})(?:og|and)\s*\(?\s*\/\s*(?:eller|or)(?!\p{L})/iu;

const ACHIEVE = [
  "fullfør\\p{L}*|fuldfør\\p{L}*|gjennomfør\\p{L}*|gennemfør\\p{L}*|bestå\\p{L}*|består|oppnå\\p{L}*|opnå\\p{L}*|mestr\\p{L}*",
  "møte[rt]?|deltar|deltager|deltek|klare[rt]?|klarar|læser|leser|les|mottar|modtager|får|når",
  "complet\\p{L}*|finish\\p{L}*|pass|passes|attend\\p{L}*|achiev\\p{L}*|graduat\\p{L}*|reach\\p{L}*",
].join("|");

/** "Who do not complete": the wish turned upside down. */
export const NEGATED_ACHIEVEMENT = new RegExp(
  `(?<!\\p{L})(?:ikke|ikkje|aldri|aldrig|not|never)\\s+(?:\\p{L}+\\s+)?(?:${ACHIEVE})(?!\\p{L})`,
  "iu",
);
export const DROPOUT =
  /(?<!\p{L})(?:frafall|frafald|fråfall)(?:et|s\p{L}*)?(?!\p{L})|(?<!\p{L})drop(?:s|ping)?[\s-]?outs?(?!\p{L})|(?<!\p{L})faller\s+fra(?!\p{L})/iu;

/** Figures of who lives here and how old they are. */
export const DEMOGRAPHY = [
  /befolkningsandel|befolkningsfrem(?:skriv|skriving)|befolkningsframskriv|befolkningsprognose/iu,
  /aldersfordeling|alderssam(?:men)?set(?:ning|ting)|alderssammensætning|population projection|age distribution/iu,
  /(?<!\p{L})(?:fødselstal\p{L}*|fødselsrate\p{L}*|fødselsoverskudd|fødselsoverskud|levealder|middellevetid|middellevealder|life expectancy|birth rate|dødelighed|dødelighet|dødelegheit)(?!\p{L})/iu,
  /(?:andel(?:en)?|share)\s+(?:av\s+|af\s+|of\s+)?(?:the\s+)?(?:befolkning(?:en|a)?|innbyggere|innbyggjarar|indbyggere|population|inhabitants)\s+(?:over|under|above|below)\s+\d+(?:\s*(?:år|years?))?\.?$/iu,
] as const;

/** How many have a need is the world's doing, not the service's. */
export const NEED = words(
  "har\\s+behov\\s+for|som\\s+trenger|som\\s+treng|der\\s+har\\s+brug\\s+for|som\\s+har\\s+bruk\\s+for|in\\s+need\\s+of|who\\s+need",
);

/** A survey, by its source or its name. */
export const SURVEY =
  /undersøkels|undersøking|undersøgels|undersøkj|survey|spørreskjema|spørgeskema|trivselsmåling|tilfredshedsmåling|bedre\s*kommune|10-faktor|(?<!\p{L})ETU(?!\p{L})|ungdata/iu;

export const EMPLOYEE_SURVEY =
  /medarbe[ij]d\p{L}*undersøk|medarbejderundersøg|medarbeidarundersøk|ansattundersøk|trivselsundersøgelse blandt ansatte|10-faktor|arbeidsmiljø|arbejdsmiljø|arbeidsmiljøundersøk|(?<!\p{L})APV(?!\p{L})|employee survey|staff survey/iu;

/** The overall score of a survey. */
export const AGGREGATE =
  /helhetsvurdering|heilskapsvurdering|helhedsvurdering|samlet\s+(?:score|skår|vurdering|tilfredshed|tilfredshet|trivsel)|samla\s+(?:score|skår|vurdering|tilfredsheit)|total\s?score|totalvurdering|alt i alt|generell?\s+(?:tilfredshed|tilfredshet|tilfredsheit)|overall\s+(?:score|satisfaction|rating|assessment)/iu;

/** Per which time a figure counts. */
export const PERIODS: readonly (readonly [name: PeriodName, days: number, pattern: RegExp])[] = [
  ["tertial", 122, per("4\\.?\\s*(?:mnd|md|mdr|måneder|måneder|månader|months)", "tertial")],
  [
    "halfYear",
    182,
    per("6\\.?\\s*(?:mnd|md|mdr|måneder|månader|months)", "halvår", "half[ -]year"),
  ],
  ["quarter", 91, per("3\\.?\\s*(?:mnd|md|mdr|måneder|månader|months)", "kvartal", "quarter")],
  ["month", 30, per("måned", "månad", "mnd", "md", "month")],
  ["week", 7, per("uge", "uke", "veke", "week")],
  ["day", 1, per("dag", "døgn", "day")],
  ["year", 365, per("år", "year")],
];

/** "Yearly" without "per". */
export const YEARLY = words("årlig|årleg|årligt|årlege|annual|annually|yearly");

/** Lengths of time, which are one another's multiples but not the same unit. */
export const DURATIONS: readonly (readonly [name: PeriodName, pattern: RegExp])[] = [
  ["day", /^(?:dage?|dager|dagar|døgn|days?)$/iu],
  ["week", /^(?:uger?|uker?|veker?|weeks?)$/iu],
  ["month", /^(?:måneder|måned|månader|månad|mdr\.?|mnd\.?|months?)$/iu],
  ["year", /^(?:år|years?)$/iu],
];

export type PeriodName = "day" | "week" | "month" | "quarter" | "tertial" | "halfYear" | "year";

function per(...times: readonly string[]): RegExp {
  return new RegExp(
    `(?:(?<!\\p{L})p(?:r|er)\\.?\\s*|/\\s*)(?:${times.join("|")})(?:er)?(?!\\p{L})`,
    "iu",
  );
}
