import type { PrintedTarget } from "#app/domain/indicators/print-target.ts";
import type { Threshold } from "#app/domain/indicators/threshold.ts";
import { type Quantity, unitWord } from "#app/domain/indicators/unit.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import type { ShownValue, ShownYear } from "./indicator-model.ts";

const phraseOfComparator = {
  ">": "more-than",
  ">=": "at-least",
  "<": "less-than",
  "<=": "at-most",
  "=": "exactly",
  between: "between",
} as const;

/** Rules of a year without a figure, where the last known one is told. */
const waiting: ReadonlySet<string> = new Set(["no-value", "value-stale", "not-published"]);

/** Units that never part from their number at a line's end. */
const signs: ReadonlySet<string> = new Set(["%", "‰"]);

/** Values, targets and colours of indicators as sentences in the reader's language. */
export function useIndicatorWords() {
  const t = useTexts("indicators");
  const format = useFormat();

  const quantity = ({ number, unit }: Quantity) => {
    const word = unitWord(unit);
    if (word === "") return format.number(number);
    return `${format.number(number)}${signs.has(word) ? "\u00a0" : " "}${word}`;
  };

  const value = (
    shown: Pick<ShownValue, "raw" | "kind" | "number" | "unit"> & Partial<ShownValue>,
  ) => {
    if (shown.isSuppressed) return t("value.suppressed");
    if (shown.kind === "number" && shown.number !== undefined)
      return quantity({ number: shown.number, unit: shown.unit });
    if (shown.kind === "rank" && shown.number !== undefined)
      return t("value.rank", { number: format.number(shown.number) });
    if (shown.kind === "text" || shown.kind === "number" || shown.kind === "rank") return shown.raw;
    return t(`value.${shown.kind}`);
  };

  /** A result beside status and target as written: what it counts is only named where they name it too; a percent sign always. */
  const valueBeside = (shown: ShownValue, beside: readonly (string | undefined)[]) => {
    const unit = unitWord(shown.unit);
    const words = beside.flatMap((one) => (one && /\d/.test(one) ? [one] : []));
    const isNamed = words.length === 0 || words.some((one) => one.includes(unit));
    const isPlain = shown.kind !== "number" || isNamed || /^[%‰]|kr/iu.test(unit);
    return value(isPlain ? shown : { ...shown, unit: "" });
  };

  const phrase = ({ code, values }: PrintedTarget) => {
    const number = (decimal: string | undefined, unit?: string) =>
      decimal === undefined ? "" : quantity({ number: decimal, unit });
    return t(`phrase.${code}`, {
      value: number(values.value, values.unit),
      low: number(values.value),
      high: number(values.valueHigh, values.unit),
      raw: values.raw ?? "",
    });
  };

  const threshold = ({ comparator, value: limit, valueHigh, unit }: Threshold) =>
    phrase({
      code: phraseOfComparator[comparator],
      values: {
        value: limit,
        ...(valueHigh === undefined ? {} : { valueHigh }),
        ...(unit === undefined ? {} : { unit }),
      },
    });

  /** Why a year has the colour it has: the rule, and the figures it was held against. */
  const rule = ({ year, rule: name, inputs, result, target, lastKnown }: ShownYear) => {
    const isRank = target?.meaning.code.startsWith("rank-") ?? false;
    const written = (one: Quantity) =>
      isRank ? t("value.rank", { number: format.number(one.number) }) : quantity(one);
    const level = (one: Threshold) => (target && isRank ? phrase(target.meaning) : threshold(one));
    const sentence = t(`rule.${name}`, {
      year: String(year),
      value: inputs.value ? written(inputs.value) : (result?.raw ?? ""),
      target: inputs.threshold ? level(inputs.threshold) : (target?.raw ?? ""),
      lower: inputs.lowerThreshold ? written(inputs.lowerThreshold) : "",
      baseline: inputs.baseline ? written(inputs.baseline) : "",
    });
    if (!lastKnown || !waiting.has(name)) return sentence;
    const known = t("rule.last-known", { value: value(lastKnown), year: String(lastKnown.year) });
    return `${sentence} ${known}`;
  };

  return { quantity, value, valueBeside, phrase, rule };
}
