/**
 * Word lists by which values and targets are read in Danish, bokmål, nynorsk and English (RULES 2 and 20).
 * They are input only; what the app itself writes stands in the messages.
 */

/** A comparator, or a word that needs the direction to become one: better than, not worse than. */
export type ComparatorWord = ">" | ">=" | "<" | "<=" | "=" | "better" | "notWorse";

export const COMPARATOR_SYMBOLS: readonly (readonly [string, ComparatorWord])[] = [
  [">=", ">="],
  ["=>", ">="],
  ["≥", ">="],
  ["<=", "<="],
  ["=<", "<="],
  ["≤", "<="],
  [">", ">"],
  ["<", "<"],
  ["=", "="],
];

/** Words before the number. */
export const COMPARATOR_WORDS: Readonly<Record<ComparatorWord, readonly string[]>> = {
  ">": [
    ..."flere end|mere end|over|højere end|større end|flere enn|mer enn|høyere enn|større enn".split(
      "|",
    ),
    ..."fleire enn|meir enn|høgare enn|høyare enn|more than|above|higher than|greater than".split(
      "|",
    ),
  ],
  "<": [
    ..."færre end|mindre end|under|lavere end|kortere end|færre enn|mindre enn|lavere enn".split(
      "|",
    ),
    ..."kortere enn|lågare enn|kortare enn|less than|fewer than|below|lower than|shorter than".split(
      "|",
    ),
  ],
  ">=": [
    ..."minimum|min|mindst|minst|som minimum|ikke under|ikke mindre end|ikke færre end".split("|"),
    ..."ikke lavere end|ikke mindre enn|ikke færre enn|ikke lavere enn|ikkje under".split("|"),
    ..."ikkje mindre enn|ikkje færre enn|ikkje lågare enn|at least|no less than|not less than".split(
      "|",
    ),
    ..."no fewer than|not fewer than|not below|not under|no lower than|not lower than".split("|"),
  ],
  "<=": [
    ..."maksimum|maksimalt|maks|maximum|max|højst|højest|høyst|høgst|ikke over|ikke mere end".split(
      "|",
    ),
    ..."ikke flere end|ikke højere end|ikke mer enn|ikke flere enn|ikke høyere enn|ikkje over".split(
      "|",
    ),
    ..."ikkje meir enn|ikkje fleire enn|ikkje høgare enn|at most|no more than|not more than".split(
      "|",
    ),
    ..."not over|not above|no higher than|not higher than".split("|"),
  ],
  "=": "nøjagtigt|nøjagtig|præcist|præcis|nøyaktig|presis|lig med|lik|exactly".split("|"),
  better: "bedre end|bedre enn|betre enn|better than".split("|"),
  notWorse: [
    ..."ikke dårligere end|ikke dårligere enn|ikkje dårlegare enn|no worse than".split("|"),
    "not worse than",
  ],
};

/** Words after the number: "90 % eller mere". */
export const COMPARATOR_ENDINGS: readonly (readonly [RegExp, ComparatorWord])[] = [
  [
    /\s(?:eller|og|or|and)\s+(?:mere?|meir|flere|fleire|(?:der)?over|høj?y?ere|høgare|more|above|higher|oppover)$/iu,
    ">=",
  ],
  [
    /\s(?:eller|og|or|and)\s+(?:mindre|færre|(?:der)?under|lavere|lågare|less|fewer|below|lower|nedover)$/iu,
    "<=",
  ],
  [/\s(?:eller|or)\s+(?:bedre|betre|better)$/iu, "notWorse"],
];

/** Harmless words before the comparator. */
export const TARGET_OPENINGS =
  /^(?:målet er|målsætning|måltall|måltal|mål|target|skal være|skal vere|skal ligge|must be|should be)\s*:?\s+/iu;

export const UNKNOWN_WORDS: ReadonlySet<string> = new Set([
  ..."?|??|..|...|…|:|n/a|na|i.o.|ikke kendt|ukendt|ikke oplyst|ingen data|data mangler|mangler data".split(
    "|",
  ),
  ..."mangler|ikke målt|kendes ikke|foreligger ikke|ikke kjent|ukjent|ikke oppgitt|ikke tilgjengelig".split(
    "|",
  ),
  ..."kjenner ikke|vet ikke|ikkje kjend|ikkje kjent|ukjend|ikkje oppgitt|manglar data|data manglar".split(
    "|",
  ),
  ..."manglar|ikkje målt|ikkje tilgjengeleg|veit ikkje|ved ikke|unknown|not known|no data".split(
    "|",
  ),
  ..."missing|data missing|not measured|not available|don't know".split("|"),
]);

export const PLANNED_WORDS = new RegExp(
  `^(?:x|${[
    "forår|efterår|sommer|vinter|planlagt|planlægges|vår|våren|høst|høsten|planlegges",
    "haust|hausten|planlagd|spring|summer|autumn|winter|planned",
  ].join("|")})$`,
  "iu",
);

export const YES_WORDS: ReadonlySet<string> = new Set(
  "ja|yes|udført|gennemført|opfyldt|ja, gennemført|utført|gjennomført|oppfylt|utførd|gjennomførd|oppfylld|done|completed".split(
    "|",
  ),
);

export const NO_WORDS: ReadonlySet<string> = new Set(
  "nej|nei|no|ikke udført|ikke gennemført|ikke utført|ikke gjennomført|ikkje utført|ikkje gjennomført|not done".split(
    "|",
  ),
);

export const APPROXIMATE_WORDS =
  /(?<![\p{L}\d])(?:ca\.?|cirka|circa|omkring|omtrent|rundt|om lag|omlag|cirkus|about|around|approx\.?|approximately)(?![\p{L}])|[~≈]/giu;

export const PRELIMINARY_WORDS =
  /\*|\(?(?<!\p{L})(?:foreløbige?|foreløpige?|førebelse?|førebels|preliminary|provisional)(?!\p{L})\)?/giu;

/** Harmless words before a number. */
export const AMOUNT_OPENINGS: ReadonlySet<string> = new Set([
  "",
  ..."total|totalt|i alt|samlet|i gennemsnit|gennemsnit|gns|gns.|gnsn|snit|score".split("|"),
  ..."samla|til sammen|til saman|i snitt|snitt|gjennomsnitt|i gjennomsnitt|in total|mean|average|resultat".split(
    "|",
  ),
]);

export const RANK_OPENING =
  /^(?:(?:plass|plads|plassering|placering|rang|rank|place|position)\s*(?:nr\.?|nummer|no\.?|number|#|:)?|nr\.?|nummer|number|#)$/iu;

export const RANK_ENDING = /^\.?\s*(?:plass|plads|place)(?!\p{L})/iu;

/** Words after a number that turn a level into a difference or a limit; with one of them a number is never certain. */
export const LEVEL_CHANGING_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[
    "over|under|højere|lavere|mere|flere|færre|mindre|bedre|dårligere|stigning|fald|nedgang|eller|ikke|minus|og|til",
    "høyere|mer|økning|reduksjon|ikkje|meir|fleire|høgare|lågare|betre|auke|fall|reduktion|øgning",
    "above|below|more|less|fewer|better|worse|increase|decrease|reduction|or|not|and|to",
  ].join("|")})(?!\\p{L})`,
  "iu",
);

export const RISING =
  "øge|øges|øger|øke|økes|øker|auke|aukes|aukar|aukast|stige|stiger|stig|hæves|heves|increase|increases|increased|rise|rises";

export const FALLING = [
  "reducere|reduceres|reducerer|mindske|mindskes|sænke|sænkes|falde|falder|nedbringe|nedbringes|redusere|reduseres",
  "reduserer|minske|minskes|minker|senke|senkes|synke|synker|faller|falle|reduserast|minkar|søkk|senkast",
  "reduce|reduces|reduced|decrease|decreases|decreased|fall|falls",
].join("|");

export const IMPROVING =
  "forbedres|forbedre|forbedrer|bedres|bedre|bedrer|betrast|forbetrast|forbetre|improve|improves|improved";

export const INCREASE_NOUNS =
  "økning|øgning|stigning|auke|increase|rise|flere|fleire|mere|meir|more";

export const DECREASE_NOUNS =
  "reduksjon|reduktion|fald|fall|nedgang|decrease|reduction|færre|mindre|fewer|less";

/** Growth is written both of a level ("1 % vekst" a year) and of a change; only a person can say which. */
export const GROWTH_NOUNS = "vekst|vækst|growth|fremgang|framgang";

/** Figures of others by which a target is set. */
export const BENCHMARK =
  /(?<!\p{L})(?:lands?(?:snitt|gjennomsnitt|gennemsnit)\p{L}*|(?:snitt(?:et)?|gjennomsnitt(?:et)?|gennemsnit(?:tet)?)(?:\s+(?:for|i))?\s+land\p{L}*|gjennomsnitt\p{L}*|gennemsnit\p{L}*|snitt\p{L}*|landet|regionen|fylket|(?:national\s+)?(?:average|mean))(?!\p{L})/iu;

/** The abbreviation of someone else's figure: "MMMM", "SSB". */
export const BENCHMARK_ABBREVIATION = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u;

/** A group to compare with, whose number is a name: "gr 7", "kommunegruppe 13". */
export const REFERENCE_GROUP =
  /(?<!\p{L})(?:gr\.?|gruppe|(?:kostra|kommune)[\s-]*gruppe|group)\s*\d{1,2}$/iu;
