/**
 * Words by which municipalities write targets that name no level of their own: against what is today, as a share, as a place, as
 * none or all (RULES 2 and 20). Input only, in Danish, bokmål, nynorsk and English.
 */

/** Small numbers in words, as they stand behind a comparator: "højst to klager". */
export const NUMBER_WORDS: Readonly<Record<string, string>> = {
  ...numbered("0", "nul|null|zero"),
  ...numbered("1", "én|ét|en|et|éin|ein|eitt|ett|eit|one"),
  ...numbered("2", "to|two"),
  ...numbered("3", "tre|three"),
  ...numbered("4", "fire|four"),
  ...numbered("5", "fem|five"),
  ...numbered("6", "seks|six"),
  ...numbered("7", "syv|sju|seven"),
  ...numbered("8", "otte|åtte|eight"),
  ...numbered("9", "ni|nine"),
  ...numbered("10", "ti|ten"),
  ...numbered("11", "elleve|eleven"),
  ...numbered("12", "tolv|twelve"),
};

/** "Every third": one of how many. */
export const ORDINALS: Readonly<Record<string, string>> = {
  ...numbered("2", "anden|andet|annen|annan|andre|anna|second|other"),
  ...numbered("3", "tredje|third"),
  ...numbered("4", "fjerde|fourth"),
  ...numbered("5", "femte|fifth"),
  ...numbered("6", "sjette|sixth"),
  ...numbered("7", "syvende|sjuende|sjuande|seventh"),
  ...numbered("8", "ottende|åttende|åttande|eighth"),
  ...numbered("9", "niende|niande|ninth"),
  ...numbered("10", "tiende|tiande|tenth"),
};

/** "A quarter": into how many parts. */
export const FRACTIONS: Readonly<Record<string, string>> = {
  ...numbered("2", "halvdel|halvpart|half"),
  ...numbered("3", "tredjedel|tredel|tredjepart|third"),
  ...numbered("4", "fjerdedel|firedel|quarter"),
  ...numbered("5", "femtedel|femdel|fifth"),
  ...numbered("6", "sjettedel|seksdel"),
  ...numbered("8", "ottendedel|åttedel|åttandedel"),
  ...numbered("10", "tiendedel|tidel|tiandedel|tenth"),
};

/** As today, whichever way is better. */
export const AS_TODAY = phrase([
  "fastholdes?|fastholde|fastholdt|fasthaldast|fasthalde|bevares|bevare|opretholdes?|opprettholdes?|oppretthaldast",
  "bibeholdes|beholdes|holdes|haldast|maintain(?:ed)?|kept|keep|retain(?:ed)?|uændret|uforandret|uendret|uforandra|uendra",
  "ikke dårligere|ikkje dårlegare|no worse|not worse|unchanged|status quo|som (?:status|nu|nå|no)|as (?:now|today)|(?:på )?(?:det |the )?(?:samme|same|nuværende|dagens|nåværende|noverande)(?: (?:niveau|nivå|level))?",
  "konstant|constant|stabilt?|stable|ingen (?:ændring|ændringer|endring|endringer|endringar)|no change|som|as",
]);

/** Not more than today. */
export const NOT_ABOVE_TODAY = phrase([
  "(?:0|nul)[- ]?vækst|(?:0|null)[- ]?vekst|zero growth|ingen (?:stigning|økning|øgning|vækst|vekst|auke)|no (?:increase|growth|rise)",
  "ikke (?:højere|høyere|flere|mere|mer|over)|ikkje (?:høgare|fleire|meir|over)|no (?:higher|more)|not (?:higher|more|above)|(?:højst|høyst|høgst|maks\\.?|at most)(?: (?:så|like|as) \\p{L}+)?(?: som| as)?",
]);

/** Not less than today. */
export const NOT_BELOW_TODAY = phrase([
  "ingen (?:nedgang|fald|fall|reduktion|reduksjon)|no (?:decrease|decline|reduction)",
  "ikke (?:lavere|færre|mindre|under)|ikkje (?:lågare|færre|mindre|under)|no (?:lower|fewer|less)|not (?:lower|fewer|less|below)|(?:mindst|minst|at least)(?: (?:så|like|as) \\p{L}+)?(?: som| as)?",
]);

export const BELOW_TODAY = phrase([
  "lavere|lågare|faldende|fallende|fallande|synkende|søkkande|minkende|minkande|reduceres|reduseres|reduserast|reducere|redusere",
  "reduceret|redusert|mindskes|mindske|nedbringes|sænkes|senkes|senkast|falder|faller|fell|fald|fall|nedgang|reduktion|reduksjon|nedadgående",
  "nedover|ned|mindre|færre|kortere|kortare|decreas(?:e|es|ed|ing)|reduced?|reduces|falling|lower|fewer|less|shorter|down|declining",
]);

export const ABOVE_TODAY = phrase([
  "højere|høyere|høgare|stigende|stigande|økende|aukande|øges|øge|økes|øke|aukast|auke|stiger|stige|stig|stigning|økning|øgning|vækst",
  "vekst|opadgående|oppover|op|opp|flere|fleire|mere|mer|meir|større|længere|lengre|increas(?:e|es|ed|ing)|rising|growing|growth|higher|more|longer|up",
]);

export const BETTER_THAN_TODAY = phrase([
  "bedre|betre|forbedres|forbedre|forbedret|forbedring|forbetrast|forbetre|forbetring|bedres|bedring|betrast|betring",
  "improv(?:e|es|ed|ing|ement)|better|fremgang|framgang",
]);

/** What a target is held against where it is no level of its own: "end i 2024", "2024-niveauet", "som i dag". */
export const REFERENCES: readonly RegExp[] = (() => {
  const then =
    "(?:(?<year>(?:19|20)\\d{2})|(?<past>i\\s+fjor|sidste\\s+år|siste\\s+år|året\\s+før|foregående\\s+år|last\\s+year)|i\\s?dag|nu|i\\s+år|today|now|(?:the\\s+)?baseline|udgangspunktet|utgangspunktet|(?:the\\s+)?status)";
  const link =
    "(?:(?:end|enn|than|som|as)(?:\\s+(?:i|in))?|(?:sammenlignet|sammenliknet|samanlikna)\\s+med|(?:set\\s+|sett\\s+)?i\\s+(?:forhold|høve)\\s+til|ift\\.?|compared\\s+(?:to|with)|relative\\s+to|siden|sidan|since)";
  const level = "(?:niveauet|nivået|niveau|nivå|the\\s+level|level)";
  return [
    `\\s*(?<!\\p{L})(?:(?:end|enn|than|fra|frå|from|på|af|av|of)\\s+)?(?<year>(?:19|20)\\d{2})-?(?:niveauet|nivået|niveau|nivå|level)$`,
    `\\s*(?<!\\p{L})(?:(?:end|enn|than|på|at)\\s+)?dagens\\s+${level}$`,
    `\\s*(?<!\\p{L})${link}\\s+(?:${level}\\s+(?:i\\s+|in\\s+)?)?${then}$`,
    `\\s*(?<!\\p{L})(?:(?:på|at)\\s+)?${level}\\s+(?:i|in|fra|frå|from)\\s+${then}$`,
    `\\s+${level}$`,
  ].map((pattern) => new RegExp(pattern, "iu"));
})();

export const HALVED =
  /^(?:halveres|halvere|halverast|halvert|halveret|halvering(?:\s+(?:af|av))?|halved|halve|halving(?:\s+of)?)$/iu;

/** The new level as a multiple of today's. */
export const MULTIPLIED: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:fordobles|fordoble|fordoblet|fordobling|dobles|doble|doblast|dobling|dobbelt(?:\s+så\s+\p{L}+)?|doubled?|doubling|twice as \p{L}+)$/iu,
    "100",
  ],
  [/^(?:tredobles|tredoble|tredoblet|tredobling|tredoblast|tripled?)$/iu, "200"],
];

/** A change whose side is the better end: "0,2 bedre", "5 dager raskere". */
export const IMPROVED_BY =
  /^(?:(?:forbedres|forbedre|forbedring|forbetrast|forbetre|forbetring|bedres|bedring|betrast|betring|improve[sd]?|improvement)\s+(?:på|med|by|of)\s+(.+)|(.+?)(?<!\s(?:eller|el\.?|og|or|and))\s+(?:bedre|betre|better|raskere|raskare|hurtigere|faster|quicker))$/isu;

/** Places between which one is to be: the worse of them is the limit. */
export const PLACES =
  /^(?:mellem\s+|mellom\s+|between\s+)?(?:(?:plads|plass|nr\.?|nummer|place|number)\s*)?(\d{1,3})\.?\s*(?:[-–]|til|to|og|and)\s*(?:nr\.?\s*)?(\d{1,3})\.?(?:\s*(?:plads|plass|place))?$/iu;

/** Nobody has set a target yet, or none is meant to be. */
export const NOT_SET: ReadonlySet<string> = new Set([
  ..."ikke fastsat|ikke fastsatt|ikkje fastsett|ikke fastlagt|ikkje fastlagd|fastsættes senere|fastsettes senere".split(
    "|",
  ),
  ..."fastlægges senere|fastlegges senere|fastsetjast seinare|afventer|avventer|ventar|følger|kommer senere".split(
    "|",
  ),
  ..."intet mål|intet måltal|ingen mål|ikke mål|ikkje mål|ikke sat|ikke satt|ikkje sett|ikke relevant|ikkje relevant|udgår|utgår".split(
    "|",
  ),
  ..."tbd|not set|no target|to be decided|not applicable|not relevant".split("|"),
]);

export const NONE =
  /^(?:ingen|inga|intet|ingenting|none|no|nobody|(?:0|nul|null|zero)[- ]?(?:vision|visjon|visjonen|toleranse|tolerance|tolerence))(?:\s+[\p{L}\s-]+)?$/iu;
export const ALL = /^(?:alle|alla|samtlige|samtlege|all|everyone|everybody)(?:\s+[\p{L}\s-]+)?$/iu;

/** Words that make a change one per year, whose sum depends on how many years there are. */
export const PER_YEAR =
  /(?<!\p{L})(?:årlige?|årligt|årleg|årlege|hvert\s+år|kvart\s+år|om\s+året|i\s+året|pr\.?\s+år|per\s+år|annual|annually|yearly|(?:per|a|each|every)\s+year)(?!\p{L})/iu;

/** A text that is English, where a comma may part thousands. */
export const ENGLISH =
  /(?<!\p{L})(?:at\s+(?:least|most)|than|more|less|fewer|below|above|between|exactly|within|visits?|days|hours|pupils?|people|children|and|or|of|by|up|down|no\s+more)(?!\p{L})/iu;

function numbered(number: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(words.split("|").map((word) => [word, number]));
}

function phrase(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join("|")})$`, "iu");
}
