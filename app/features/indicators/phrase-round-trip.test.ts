import fc from "fast-check";
import { expect, test } from "vitest";
import { printTarget } from "#app/domain/indicators/print-target.ts";
import { readTarget } from "#app/domain/indicators/target.ts";
import type { Target, TargetMeaning } from "#app/domain/indicators/target-meaning.ts";
import { formatNumber } from "#app/i18n/format.ts";
import { locales } from "#app/i18n/locale.ts";
import { textOf } from "#app/i18n/message.ts";
import { catalogs } from "#app/i18n/messages/index.ts";

const number = fc.integer({ min: 1, max: 99_999_999 }).map((hundredths) => {
  const fraction = String(hundredths % 100)
    .padStart(2, "0")
    .replace(/0+$/, "");
  return `${Math.trunc(hundredths / 100)}${fraction === "" ? "" : `.${fraction}`}`;
});
const unit = fc.constantFrom(undefined, "%", "kr", "dage", "m2", "kg/innbygger", "‰");

const meaning: fc.Arbitrary<TargetMeaning> = fc
  .record({
    form: fc.constantFrom("level", "band", "rank", "relative"),
    comparator: fc.constantFrom(">", ">=", "<", "<="),
    number,
    gap: fc.integer({ min: 1, max: 500 }),
    unit,
  })
  .map(({ form, comparator, number: value, gap, unit: measure }): TargetMeaning => {
    const isHigher = comparator.startsWith(">");
    const inUnit = measure === undefined ? {} : { unit: measure };
    if (form === "rank") {
      const isStrict = comparator.length === 1;
      return {
        kind: "rank",
        comparator: isStrict ? "<" : "<=",
        value: String(gap),
        direction: "rank",
      };
    }
    if (form === "band") {
      const valueHigh = String(Number(value.split(".")[0]) + gap);
      return {
        kind: "band",
        comparator: "between",
        value,
        valueHigh,
        ...inUnit,
        direction: "band",
      };
    }
    if (form === "relative") {
      const direction = isHigher ? "increaseBy" : "decreaseBy";
      return { kind: "relative", comparator, value, ...inUnit, direction };
    }
    return {
      kind: "number",
      comparator,
      value,
      ...inUnit,
      direction: isHigher ? "higher" : "lower",
    };
  });

test.each(locales)("what the pages of %s say of a target is read back as the same", (locale) => {
  const says = ({ code, values }: ReturnType<typeof printTarget>) => {
    const shown = (value = "0", measure?: string) =>
      measure ? `${formatNumber(locale, value)} ${measure}` : formatNumber(locale, value);
    return textOf(locale, catalogs[locale].indicators[`phrase.${code}`], {
      value: shown(values.value, values.unit),
      low: shown(values.value),
      high: shown(values.valueHigh, values.unit),
    });
  };
  fc.assert(
    fc.property(meaning, (one) => {
      const target: Target = { ...one, raw: "", certainty: "certain", readings: [] };
      const again = readTarget(says(printTarget(target)));
      // English thousands, and percent of what may be a percentage, are asked about: the meaning is among the readings.
      const found = again.certainty === "certain" ? [again] : again.readings;
      expect(found.map(essence)).toContainEqual(essence(one));
      if (locale !== "en" && one.unit !== "%") expect(again.certainty).toBe("certain");
    }),
    { numRuns: 3000 },
  );
});

function essence({ kind, comparator, value, valueHigh, unit: measure, direction }: TargetMeaning) {
  return { kind, comparator, value, valueHigh, unit: measure, direction };
}
