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
    ..."længere end|lengre enn|lenger enn|større end|longer than|larger than".split("|"),
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
    ..."mere end eller lig med|flere end eller lig med|højere end eller lig med|større end eller lig med".split(
      "|",
    ),
    ..."mere eller lig med|højere eller lig med|større eller lig med|lig med eller over|lig eller over".split(
      "|",
    ),
    ..."mer enn eller lik|høyere enn eller lik|større enn eller lik|større eller lik|lik eller over".split(
      "|",
    ),
    ..."lik eller større enn|meir enn eller lik|høgare enn eller lik|mindst være|minst være|minst vere".split(
      "|",
    ),
    ..."ikke komme under|ikke falde under|ikke falle under|ikke være under|ikkje kome under|ikkje falle under".split(
      "|",
    ),
    ..."greater than or equal to|more than or equal to|equal to or greater than|equal to or more than".split(
      "|",
    ),
    "be at least",
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
    ..."mindre end eller lig med|færre end eller lig med|lavere end eller lig med|mindre eller lig med".split(
      "|",
    ),
    ..."lavere eller lig med|lig med eller under|lig eller under|mindre enn eller lik|færre enn eller lik".split(
      "|",
    ),
    ..."lavere enn eller lik|mindre eller lik|lik eller under|lik eller mindre enn|maximalt|maksimal".split(
      "|",
    ),
    ..."højst være|høyst være|høgst vere|maks være|ikke være over|ikkje vere over|ikke overstige".split(
      "|",
    ),
    ..."ikke overskride|overstiger ikke|overstige ikke|ikkje overstige|ikke længere end|ikke lengre enn".split(
      "|",
    ),
    ..."ikke lenger enn|ikkje lengre enn|less than or equal to|fewer than or equal to|no longer than".split(
      "|",
    ),
    ..."equal to or less than|not exceed|not exceeding|be at most|not be more than".split("|"),
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
    /\s(?:eller|el\.?|og|or|and)\s+(?:mere?|meir|flere|fleire|(?:der)?over|høj?y?ere|høgare|more|above|higher|oppover|opefter|up)$/iu,
    ">=",
  ],
  [/(?<=[\d%])\s*\+$/iu, ">="],
  [
    /\s(?:eller|el\.?|og|or|and)\s+(?:mindre|færre|(?:der)?under|lavere|lågare|less|fewer|below|lower|nedover|nedefter)$/iu,
    "<=",
  ],
  [/\s(?:eller|or)\s+(?:bedre|betre|better)$/iu, "notWorse"],
];

/** Harmless words before the comparator. */
export const TARGET_OPENINGS =
  /^(?:målet\s+er|målsætning|måltall|måltal|mål|target|(?:(?:skal|bør|må|should|must)\s+)?(?:være|vere|ligge|be|bliver?|bli|kommer?|fastholdes|holdes|haldast|bevares|op+rett?holdes|holde[rs]?\s+seg|halde\s+seg|remains?|stays?|uændret|uend(?:ret|ra))(?:\s+(?:på|at))?|skal|bør|må|should|must|fortsat|stadig|fortsatt|framleis|fremdeles|still)\s*:?\s+/iu;

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
  ..."i.a|*|.|ikke angitt|ikke opgjort|ikke opgjort endnu|endnu ikke opgjort|foreligger ikke endnu|ikke beregnet|ingen tal".split(
    "|",
  ),
  ..."ingen måling|ingen målinger|for få svar|for få besvarelser|afventer|afventer tal|ikke relevant".split(
    "|",
  ),
  ..."ikke beregna|ikke beregnet ennå|foreligger ikke ennå|ikke publisert|avventer|avventer tall|ingen tall".split(
    "|",
  ),
  ..."prikket|ikke aktuelt|ikkje rekna ut|ligg ikkje føre|ikkje publisert|ventar på tal|for få svar enno".split(
    "|",
  ),
  ..."ikkje aktuelt|ikkje relevant|not yet known|not yet available|pending|no figure|no figures".split(
    "|",
  ),
  ..."not calculated|not published|too few answers|too few responses|not relevant|not applicable".split(
    "|",
  ),
]);

/** Where a count is awaited these mostly say that there were none of it. */
export const NONE_WORDS: ReadonlySet<string> = new Set(
  "ingen|ingen overhovedet|nul|null|intet|ingenting|inkje|none|zero|nil".split("|"),
);

/** Names of what is given in percent and yet no part of a whole: growth, balances, and what is held against a plan or a mean. */
export const BEYOND_A_WHOLE = new RegExp(
  [
    "vækst|vekst|growth|stigning|økning|øgning|nedgang|reduktion|reduksjon|reduction|ændring|endring|change in",
    "udvikling|utvikling|development|afvig|avvik|deviat|balance|resultat|overskud|overskot|underskud|underskot",
    "surplus|deficit|margin|netto|net result|budget|budsjett|forbrug|forbruk|spending|indeks|index|dækning|dekning",
    "coverage|udnyttelse|utnytting|belægning|belegg|kapacitet|kapasitet|capacity|i forhold til|i høve til|relative to",
  ].join("|"),
  "iu",
);

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
  /^(?:(?:plass|plads|plassering|placering|rang|rank|place|position)\s*(?:nr\.?|nummer|no\.?|number|#|:)?|nr\.?|no\.|nummer|number|#)$/iu;

export const RANK_ENDING = /^\.?\s*(?:plass|plads|place)(?!\p{L})/iu;

/** Words after a number that turn a level into a difference or a limit; with one of them a number is never certain. */
export const LEVEL_CHANGING_WORDS = new RegExp(
  `(?<!\\p{L})(?:${[
    "over|under|højere|lavere|mere|flere|færre|mindre|bedre|dårligere|stigning|fald|nedgang|eller|ikke|minus|og|til",
    "høyere|mer|økning|reduksjon|ikkje|meir|fleire|høgare|lågare|betre|auke|fall|reduktion|øgning",
    "above|below|more|less|fewer|better|worse|increase|decrease|reduction|or|not|and|to",
    "kortere|kortare|længere|lengre|lenger|raskere|raskare|hurtigere|billigere|billegare|dyrere|dyrare|ekstra|extra",
    "forbedring|forbetring|bedring|betring|shorter|longer|faster|quicker|cheaper|slower|større|ned|op|opp|up|down",
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
  "økning|øgning|stigning|auke|increase|rise|flere|fleire|mere|mer|meir|more|højere|høyere|høgare|higher|længere|lengre|longer|ekstra|extra|opp|op";

export const DECREASE_NOUNS =
  "reduksjon|reduktion|fald|fall|nedgang|decrease|reduction|færre|mindre|fewer|less|lavere|lågare|lower|kortere|kortare|shorter|billigere|billegare|cheaper|ned";

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
