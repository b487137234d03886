import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Decimal, toDecimal } from "./decimal.ts";
import { looksLikeYear } from "./period.ts";
import { type PrintedTarget, printTarget, type TargetPhrase } from "./print-target.ts";
import { readTarget } from "./target.ts";
import type { TargetMeaning } from "./target-meaning.ts";

describe("a target as a phrase", () => {
  test.each<[string, PrintedTarget]>([
    ["Flere enn 30 %", { code: "more-than", values: { value: "30", unit: "%" } }],
    ["Minimum 4,7", { code: "at-least", values: { value: "4.7" } }],
    ["Færre enn 50", { code: "less-than", values: { value: "50" } }],
    ["Ikke over 6 %", { code: "at-most", values: { value: "6", unit: "%" } }],
    ["= 5", { code: "exactly", values: { value: "5" } }],
    ["5-7 %", { code: "between", values: { value: "5", valueHigh: "7", unit: "%" } }],
    ["Bedre enn nr 65", { code: "rank-better-than", values: { value: "65" } }],
    ["Plass 40", { code: "rank-at-least", values: { value: "40" } }],
    ["400 meter økning", { code: "increase-by", values: { value: "400", unit: "meter" } }],
    [
      "mer enn 400 m økning",
      { code: "increase-by-more-than", values: { value: "400", unit: "m" } },
    ],
    ["5 færre", { code: "decrease-by", values: { value: "5" } }],
    [
      "fald på over 5 dage",
      { code: "decrease-by-more-than", values: { value: "5", unit: "dage" } },
    ],
    ["Gennemført", { code: "yes", values: {} }],
    ["", { code: "missing", values: {} }],
    ["?", { code: "unknown", values: {} }],
    ["Vår", { code: "planned", values: {} }],
    ["God", { code: "in-words", values: { raw: "God" } }],
    ["Under MMMM", { code: "in-words", values: { raw: "Under MMMM" } }],
    ["150", { code: "in-words", values: { raw: "150" } }],
  ])("%j", (raw, printed) => {
    expect(printTarget(readTarget(raw))).toEqual(printed);
  });

  test("an observed indicator", () => {
    expect(printTarget(readTarget("90", { direction: "observe" }))).toEqual({
      code: "observe",
      values: {},
    });
  });

  test("a proposal from the baseline keeps its words until it is confirmed", () => {
    const baseline = {
      raw: "94",
      kind: "number",
      number: "94",
      isApproximate: false,
      isPreliminary: false,
    } as const;
    expect(printTarget(readTarget("150", { baseline })).code).toBe("in-words");
  });
});

/** Every phrase in every language, {0} the number, {1} the upper end. */
const PHRASES: Readonly<Partial<Record<TargetPhrase, readonly string[]>>> = {
  "more-than": [
    "over {0}",
    "mere end {0}",
    "mer enn {0}",
    "meir enn {0}",
    "more than {0}",
    "> {0}",
  ],
  "at-least": ["mindst {0}", "minst {0}", "minimum {0}", "at least {0}", "≥ {0}", "{0} eller mer"],
  "less-than": [
    "under {0}",
    "mindre end {0}",
    "mindre enn {0}",
    "lågare enn {0}",
    "less than {0}",
    "<{0}",
  ],
  "at-most": [
    "højst {0}",
    "høyst {0}",
    "ikkje over {0}",
    "at most {0}",
    "≤ {0}",
    "{0} eller mindre",
  ],
  exactly: ["nøjagtigt {0}", "nøyaktig {0}", "exactly {0}", "= {0}"],
  between: ["mellem {0} og {1}", "mellom {0} og {1}", "between {0} and {1}", "{0}–{1}"],
  "rank-better-than": [
    "bedre end nr. {0}",
    "bedre enn nr {0}",
    "betre enn nr. {0}",
    "better than number {0}",
  ],
  "rank-at-least": ["nr. {0} eller bedre", "nr. {0} eller betre", "number {0} or better"],
  "increase-by": ["øges med {0}", "økning på {0}", "auke på {0}", "increase by {0}", "{0} økning"],
  "increase-by-more-than": [
    "øges med over {0}",
    "økning på mer enn {0}",
    "auke på meir enn {0}",
    "increase by more than {0}",
  ],
  "decrease-by": [
    "reduceres med {0}",
    "reduksjon på {0}",
    "reduserast med {0}",
    "reduction of {0}",
    "{0} fald",
  ],
  "decrease-by-more-than": [
    "reduceres med over {0}",
    "reduksjon på mer enn {0}",
    "decrease by more than {0}",
  ],
};

function written(number: Decimal, group: string): string {
  const [whole = "", decimals] = number.replace("-", "\u2212").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

test("what is printed and written in any of the languages is read back with the same meaning", () => {
  const numbers = fc
    .integer({ min: 1, max: 9_999_999 })
    .map((tenths) => toDecimal(`${Math.trunc(tenths / 10)}.${tenths % 10}`) ?? "1");
  const raws = fc.constantFrom(
    ...Object.entries(PHRASES).flatMap(([code, phrases]) =>
      phrases.map((phrase) => ({ code, phrase })),
    ),
  );
  const asked = fc.record({
    form: raws,
    other: fc.nat(),
    low: numbers,
    gap: fc.integer({ min: 1, max: 999 }),
    unit: fc.constantFrom("", "kr", "dager", "km", "kg/innbygger"),
    group: fc.constantFrom("", ".", " ", "\u00a0", "\u202f"),
  });
  const meaningOf = ({ kind, comparator, value, valueHigh, unit, direction }: TargetMeaning) => ({
    ...{ kind, comparator, value, valueHigh, unit, direction },
  });
  fc.assert(
    fc.property(asked, ({ form, other, low, gap, unit, group }) => {
      fc.pre(!looksLikeYear(low));
      const isRank = form.code.startsWith("rank");
      const value = isRank ? String(gap) : low;
      const high = `${Number(value.split(".")[0]) + gap}.5`;
      const write = (phrase: string, printed: PrintedTarget["values"]) => {
        const suffix = printed.unit ? ` ${printed.unit}` : "";
        const top = `${written(printed.valueHigh ?? "", group)}${suffix}`;
        const isBand = phrase.includes("{1}");
        const bottom = `${written(printed.value ?? "", group)}${isBand ? "" : suffix}`;
        return phrase.replace("{0}", bottom).replace("{1}", top);
      };
      const first = readTarget(
        write(form.phrase, { value, valueHigh: high, ...(unit && !isRank ? { unit } : {}) }),
      );
      expect(first.certainty).toBe("certain");
      expect(first.value).toBe(value);
      const printed = printTarget(first);
      expect(printed.code).toBe(form.code);
      const phrases = PHRASES[printed.code] ?? [];
      const again = readTarget(write(phrases[other % phrases.length] ?? "", printed.values));
      expect(meaningOf(again)).toEqual(meaningOf(first));
    }),
    { numRuns: 1500 },
  );
});
