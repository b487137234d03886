import { compareDecimals, type Decimal, multiplyDecimals } from "./decimal.ts";

/** A number in a unit; without a unit it is in the unit of what it stands beside. */
export type Quantity = { readonly number: Decimal; readonly unit?: string | undefined };

type Meaning = {
  readonly dimension: string;
  readonly factor: Decimal;
  readonly hasMagnitude: boolean;
};

const MEASURES: Readonly<Record<string, readonly [dimension: string, factor: Decimal]>> = {
  "%": ["share", "1"],
  "‰": ["permille", "1"],
  points: ["points", "1"],
  ...measure("length", {
    mm: "0.001",
    cm: "0.01",
    m: "1",
    meter: "1",
    metres: "1",
    km: "1000",
    kilometer: "1000",
  }),
  ...measure("mass", {
    g: "0.001",
    gram: "0.001",
    kg: "1",
    kilo: "1",
    ton: "1000",
    tons: "1000",
    tonn: "1000",
  }),
  ...measure("money", {
    kr: "1",
    kroner: "1",
    dkk: "1",
    nok: "1",
    tkr: "1000",
    "t.kr": "1000",
    "t. kr": "1000",
    mkr: "1000000",
  }),
  ...measure("time", {
    min: "1",
    minutter: "1",
    minutes: "1",
    time: "60",
    timer: "60",
    timar: "60",
    hour: "60",
    hours: "60",
  }),
  ...measure("days", {
    ...each("1", "dag", "dage", "dager", "dagar", "day", "days"),
    ...each("7", "uge", "uger", "uke", "uker", "veke", "veker", "week", "weeks"),
  }),
};

/** What a coarser unit may hold of a finer one, beside powers of ten. */
const UNEVEN: readonly Decimal[] = ["7", "60"];
/** Words for a number of things, whatever they are: they say no more than the number does. */
const ONLY_A_NUMBER = /^(?:antal+|antallet|tal|tall|number|count)$/iu;

const MAGNITUDES: readonly (readonly [RegExp, Decimal])[] = [
  [/^(?:tusen|tusind|thousand|1000|1 000)(?![\p{L}\d])/u, "1000"],
  [/^(?:mio|mill|million|millioner|millionar|millions)(?!\p{L})\.?/u, "1000000"],
  [/^(?:mia|mrd|milliard|milliarder|milliardar|billion)(?!\p{L})\.?/u, "1000000000"],
];

const DENOMINATORS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:innb|innbygger|innbyggere|innbyggjar|innbyggjarar|indb|indbygger|indbyggere|inhabitants?)$/u,
    "inhabitant",
  ],
  [/^(?:år|year|annum)$/u, "year"],
  [/^(?:elev|elever|elevar|pupils?|students?)$/u, "pupil"],
];

const SHORT_PERIOD =
  /(?:pr\.?|per|\/)\s*(?:\d+\.?\s*)?(?:dag|døgn|uge|uke|veke|måned|månad|mnd|md|kvartal|tertial|halvår|day|week|month|quarter)/iu;
const PERCENT = /^(?:%|(?:prosent|procent|pct\.?|percent)(?![\p{L}-]))/iu;
const POINTS =
  /^(?:(?:%|prosent|procent|pct\.?)[\s-]*(?:poeng|points?|p\.)|percentage points?|pp(?!\p{L}))/iu;

/**
 * The unit that stands after a number, tidied: broken words of compound units joined ("kg/innby gger"), percent in one
 * writing, what follows a percent sign ("% av elevene") left out. Undefined where there is none.
 */
export function readUnit(text: string): string | undefined {
  const plain = text
    .replace(/\([^()]*\)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  const points = POINTS.exec(plain);
  if (points) return points[0];
  if (PERCENT.test(plain)) return "%";
  const joined = plain.includes("/") ? plain.replaceAll(" ", "") : plain;
  const unit = joined.replace(/[.,;:\s(=/–-]+$/u, (end) =>
    /(?:mnd|innb|indb|mio|mill)\.$/u.test(joined) ? end : "",
  );
  return /[\p{L}%‰°§]/u.test(unit) ? unit : undefined;
}

/**
 * Two quantities as numbers that may be compared, converted where the units are of one kind (km and m, tonn and kg, timer and
 * min). A number without a unit is taken in the other's unit, and "pr. år" is
 * understood where it is not written. Undefined where the units differ (16 km against 400 kr), where one counts per month and
 * the other does not say, or where one is in millions and the other does not say: then only a person can compare.
 */
export function comparable(a: Quantity, b: Quantity): readonly [Decimal, Decimal] | undefined {
  if (a.unit === undefined || b.unit === undefined) {
    const named = a.unit ?? b.unit;
    const isSafe = named === undefined || !isNeverImplied(named);
    return isSafe ? [a.number, b.number] : undefined;
  }
  const left = meaning(a.unit);
  const right = meaning(b.unit);
  if (left.dimension !== right.dimension) return undefined;
  if (left.factor === right.factor) return [a.number, b.number];
  return [multiplyDecimals(a.number, left.factor), multiplyDecimals(b.number, right.factor)];
}

/** Whether a unit cannot be left out beside a number: "pr 4 mnd" and "mio. kr" change what the number says. */
export function isNeverImplied(unit: string): boolean {
  return SHORT_PERIOD.test(unit) || meaning(unit).hasMagnitude;
}

/** Whether a unit by itself says that a figure is awaited: "%", "kr", "antal", "pr. 1000 innbyggere", but not "ja/nej". */
export function isNumeric(unit: string): boolean {
  const { dimension, hasMagnitude } = meaning(unit);
  const isMeasured =
    !/^count(?:$|\/\p{L})/u.test(dimension) || /\/(?:inhabitant|pupil)/.test(dimension);
  return hasMagnitude || isMeasured || ONLY_A_NUMBER.test(unit.trim());
}

/** Whether two units are one and the same, however they are written: "kr" and "kroner", but not "km" and "m". */
export function isSameMeasure(a: string, b: string): boolean {
  const [one, other] = [meaning(a), meaning(b)];
  return (
    one.dimension === other.dimension && one.factor === other.factor && isShort(a) === isShort(b)
  );
}

/** A unit as it is written after a number; empty for "antal", which the number says itself. */
export function unitWord(unit: string | undefined): string {
  const plain = unit?.trim() ?? "";
  return ONLY_A_NUMBER.test(plain) ? "" : plain;
}

/** Whether a unit is percent, so that percent and percentage points can be confused. */
export function isShare(unit: string | undefined): boolean {
  return unit !== undefined && meaning(unit).dimension === "share";
}

/** Whether a unit is percentage points. */
export function isPoints(unit: string | undefined): boolean {
  return unit !== undefined && meaning(unit).dimension === "points";
}

/** The finer of two units of one kind, in which both can be written without loss. */
export function finerUnit(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareDecimals(meaning(a).factor, meaning(b).factor) <= 0 ? a : b;
}

/** How many of the finer unit one of the coarser holds, where both are of one kind and the answer is a whole factor. */
export function inUnit(quantity: Quantity, unit: string | undefined): Decimal {
  if (quantity.unit === undefined || unit === undefined) return quantity.number;
  const from = meaning(quantity.unit).factor;
  const to = meaning(unit).factor;
  return multiplyDecimals(quantity.number, quotient(from, to));
}

function quotient(from: Decimal, to: Decimal): Decimal {
  let factor: Decimal = "1";
  if (compareDecimals(from, to) === 0) return factor;
  const uneven = UNEVEN.find((times) => multiplyDecimals(to, times) === from);
  if (uneven !== undefined) return uneven;
  while (compareDecimals(multiplyDecimals(to, factor), from) < 0)
    factor = multiplyDecimals(factor, "10");
  return factor;
}

/** Meanings by unit: a municipality writes few units, and every figure of every page asks for its own again. */
const meanings = new Map<string, Meaning>();
const MOST_MEANINGS = 500;

function meaning(unit: string): Meaning {
  const kept = meanings.get(unit);
  if (kept) return kept;
  if (meanings.size >= MOST_MEANINGS) meanings.clear();
  const read = meant(unit);
  meanings.set(unit, read);
  return read;
}

function meant(unit: string): Meaning {
  if (POINTS.test(unit)) return { dimension: "points", factor: "1", hasMagnitude: false };
  const [counted = "", ...per] = unit.toLowerCase().split(/\s*\/\s*|\s*(?<!\p{L})p(?:r|er)\.?\s+/u);
  const magnitude = MAGNITUDES.find(([pattern]) => pattern.test(counted));
  const thing = (magnitude ? counted.replace(magnitude[0], "") : counted).trim().replace(/\.$/, "");
  const [dimension, factor] = (PERCENT.test(thing) ? MEASURES["%"] : MEASURES[thing]) ?? [
    "count",
    "1",
  ];
  return {
    dimension: [dimension, ...per.map(denominator).filter((unit) => unit !== "year")].join("/"),
    factor: magnitude ? multiplyDecimals(magnitude[1], factor) : factor,
    hasMagnitude: magnitude !== undefined || /^(?:t\. ?kr|tkr|mkr)$/u.test(thing),
  };
}

function denominator(text: string): string {
  const plain = text.replace(/[\s.]/g, "");
  const count = /^\d*/.exec(plain)?.[0] ?? "";
  const noun = plain.slice(count.length);
  return count + (DENOMINATORS.find(([pattern]) => pattern.test(noun))?.[1] ?? noun);
}

function isShort(unit: string): boolean {
  return SHORT_PERIOD.test(unit);
}

function each(factor: Decimal, ...units: readonly string[]): Record<string, Decimal> {
  return Object.fromEntries(units.map((unit) => [unit, factor]));
}

function measure(
  dimension: string,
  factors: Readonly<Record<string, Decimal>>,
): Record<string, readonly [string, Decimal]> {
  return Object.fromEntries(
    Object.entries(factors).map(([unit, factor]) => [unit, [dimension, factor] as const]),
  );
}
