/** What a text says about its own time, and the text without it. */
export type TimeInText = {
  readonly rest: string;
  readonly year?: number;
  readonly period?: string;
  /** More than one year, a span of years or an unknown label before the year: which time counts is not certain. */
  readonly isUncertain: boolean;
};

const YEAR = "(?:19|20)\\d{2}(?!\\d)";
const MONTH = [
  "januar|februar|marts?|april|mai|maj|juni|juli|august|september|oktober|november|desember|december",
  "january|february|march|may|june|july|october",
].join("|");
const PART = `(?:\\d\\.?\\s*)?(?:kvartal|halvår|tertial|half|quarter)|[QK][1-4]`;
const LINK =
  "pr|per|i|in|ultimo|primo|medio|innen|inden|innan|by|for|år|year|ved utgangen av|ved udgangen af|ved utgangen av|end of|" +
  "(?:inden|innen|innan|før) (?:udgangen af|utgangen av)|i (?:løbet af|løpet av|løpet av)|(?:by )?the end of|during|senest(?: i)?|" +
  "seinast(?: i)?|frem mod|fram mot|frem til|fram til|towards|fra og med|frå og med";
const BEFORE = "(?<![\\p{L}\\d.,])";

/** Words before a year and a colon, "Kommuneplan 2011: 42": what stands there may be a plan, a goal or a result. */
const LABELLED = new RegExp(`^(\\(?)((?:\\p{L}+\\s+){1,3}${YEAR})\\s*:\\s*`, "iu");

/** The first pattern that fits takes its piece of text; the period is what stands beside the year. */
const WRITINGS: readonly RegExp[] = [
  new RegExp(`\\((${YEAR}\\s*[-–/]\\s*(?:${YEAR}|\\d{2}))\\)`, "giu"),
  new RegExp(
    `\\(\\s*((?:[\\p{L}.]+\\s+){0,3}(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?)?${YEAR})\\s*\\)`,
    "giu",
  ),
  new RegExp(
    `${BEFORE}(?:(?:${LINK})\\.?\\s+)?(\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|(?:${MONTH}))\\s?${YEAR})`,
    "giu",
  ),
  new RegExp(`${BEFORE}(?:(?:${LINK})\\.?\\s+)?(\\d{1,2}/\\d{1,2}[\\s-]\\s?${YEAR})`, "giu"),
  new RegExp(
    `${BEFORE}(?:i\\s+|in\\s+)?(?:skoleåret|skuleåret|skoleår|the school year)\\s+(${YEAR}\\s*[-–/]\\s*(?:${YEAR}|\\d{2}))`,
    "giu",
  ),
  new RegExp(`${BEFORE}(?:(?:${LINK})\\.?\\s+)?((?:${MONTH}|${PART})\\s+${YEAR})`, "giu"),
  new RegExp(`${BEFORE}(?:${LINK})\\.?\\s+(${YEAR})(?!\\s+\\p{L}|\\s*[-–/]\\s*\\d)`, "giu"),
  new RegExp(`^(${YEAR})\\s*:\\s*`, "giu"),
];

/**
 * Takes years and dates out of a value or a target (RULES 20): "(2015)", "(desember 2012)", "pr 2014", "31.12.2014",
 * "2. kvartal 2014". "pr 2000 innbyggere" is a denominator and stays. The place of what is taken becomes a line break, so that
 * the numbers beside it stay apart.
 */
export function takeTime(text: string): TimeInText {
  const found: string[] = [];
  const labelled = LABELLED.exec(text);
  if (labelled?.[2]) found.push(labelled[2]);
  const rest = WRITINGS.reduce(
    (left, writing) =>
      left.replace(writing, (_, label: string) => {
        found.push(label.replace(/\s+/g, " ").trim());
        return "\n";
      }),
    text.replace(LABELLED, "$1"),
  ).trim();
  const [label] = found;
  const years = new Set(found.flatMap((entry) => entry.match(new RegExp(YEAR, "gu")) ?? []));
  const [year] = years;
  if (label === undefined || year === undefined) return { rest, isUncertain: false };
  const period = label.replace(new RegExp(`^(?:${LINK})\\.?\\s+(?=${YEAR})`, "iu"), "");
  return {
    rest,
    year: Number(year),
    ...(period === year ? {} : { period }),
    isUncertain: labelled !== null || years.size > 1 || /\d{4}\s*[-–/]\s*\d/.test(label),
  };
}

/** Whether a bare number could as well be a year, as in a table whose heading slipped into a cell. */
export function looksLikeYear(text: string): boolean {
  return /^(?:19[5-9]|20[0-4])\d$/.test(text);
}
