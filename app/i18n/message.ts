import { formatNumber } from "./format.ts";
import { formatTag, type Locale } from "./locale.ts";

/** A sentence with `{name}` places, or its forms by the number in `{count}`. */
export type Message = string | { readonly one: string; readonly other: string };
export type Details = Readonly<Record<string, string | number>>;

/** The sentence with its places filled; numbers are written as the language writes them, years as they stand in text. */
export function textOf(locale: Locale, message: Message, details: Details = {}): string {
  const sentence =
    typeof message === "string" ? message : message[pluralForm(locale, details.count)];
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = details[name];
    if (value === undefined) return place;
    return typeof value === "number" ? formatNumber(locale, value) : value;
  });
}

const rules = new Map<Locale, Intl.PluralRules>();

function pluralForm(locale: Locale, count: string | number | undefined): "one" | "other" {
  let rule = rules.get(locale);
  if (!rule) {
    rule = new Intl.PluralRules(formatTag[locale]);
    rules.set(locale, rule);
  }
  return rule.select(Number(count ?? 0)) === "one" ? "one" : "other";
}
