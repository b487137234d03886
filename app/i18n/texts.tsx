import { createContext, useContext } from "react";
import {
  formatAsWritten,
  formatDate,
  formatDayAndMonth,
  formatInstant,
  formatMonth,
  formatNumber,
  formatTime,
  formatWeekday,
} from "./format.ts";
import type { Locale } from "./locale.ts";
import { type Details, type Message, textOf } from "./message.ts";
import type { Catalog } from "./messages/index.ts";

/**
 * The texts of one language, handed down by the server's entry. Components take them from here and never
 * import a catalog, so no catalog becomes part of a page's script.
 */
type Texts = { readonly locale: Locale; readonly catalog: Catalog };

const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({ value, children }: { value: Texts; children: React.ReactNode }) {
  return <TextsContext.Provider value={value}>{children}</TextsContext.Provider>;
}

export function useLocale(): Locale {
  return useAllTexts().locale;
}

/** The texts of one concept: `const t = useTexts("goals"); t("title", { name })`. */
export function useTexts<Concept extends keyof Catalog>(concept: Concept) {
  const { locale, catalog } = useAllTexts();
  return (key: keyof Catalog[Concept] & string, details?: Details): string =>
    textOf(locale, catalog[concept][key] as Message, details);
}

/** A message by a key that is known only at run time; empty where there is none. */
export function useMessage(concept: keyof Catalog, key: string, details?: Details): string {
  return useMessages(concept)(key, details);
}

/** Messages of a concept by keys that are known only at run time; each empty where there is none. */
export function useMessages(concept: keyof Catalog): (key: string, details?: Details) => string {
  const { locale, catalog } = useAllTexts();
  const messages: Readonly<Record<string, Message>> | undefined = catalog[concept];
  return (key, details) => {
    const message = messages && Object.hasOwn(messages, key) ? messages[key] : undefined;
    return message === undefined ? "" : textOf(locale, message, details);
  };
}

/**
 * Translates the errors of a form, such as `too-long?max=200`: the concept's own `error.…` first, then the
 * errors that all forms share.
 */
export function useErrorText(concept: keyof Catalog): (error: string) => string {
  const { locale, catalog } = useAllTexts();
  return (error) => {
    const [code = "", query] = error.split("?");
    const details = Object.fromEntries(new URLSearchParams(query));
    const own: Readonly<Record<string, Message>> = catalog[concept];
    const shared: Readonly<Record<string, Message>> = catalog.errors;
    const message = own[`error.${code}`] ?? shared[code] ?? shared.invalid ?? code;
    return textOf(locale, message, details);
  };
}

/**
 * The name that goes before an error in a list of them, `Beslutning: `, where the error is one that all forms share and so does
 * not say what it is about. The concept's own labels come first; else the log's names of fields serve, since forms and columns are
 * called the same.
 */
export function useErrorLead(concept: keyof Catalog): (error: string, field: string) => string {
  const own: Readonly<Record<string, Message>> = useAllTexts().catalog[concept];
  const labelOf = useMessages(concept);
  const nameOf = useMessages("audit");
  return (error, field) => {
    const [code = ""] = error.split("?");
    if (Object.hasOwn(own, `error.${code}`)) return "";
    const key = `field.${/\w*$/.exec(field)?.[0] ?? ""}`;
    const row = /\[(\d+)\]/.exec(field)?.[1];
    const name = labelOf(key, row === undefined ? {} : { number: Number(row) + 1 }) || nameOf(key);
    return name && `${name}: `;
  };
}

/**
 * The sentence for a refusal by its code alone, `in-use?count=2`, where no form is there to show it: the errors
 * that all forms share first, then those of each concept. Empty where there is none.
 */
export function useRefusalText(): (refusal: string) => string {
  const { locale, catalog } = useAllTexts();
  return (refusal) => {
    const [code = "", query] = refusal.split("?");
    const found = Object.values<Readonly<Record<string, Message>>>(catalog)
      .map((messages) => messages[`error.${code}`])
      .find((message) => message !== undefined);
    const message = Object.hasOwn(catalog.errors, code)
      ? (catalog.errors as Readonly<Record<string, Message>>)[code]
      : found;
    return message ? textOf(locale, message, Object.fromEntries(new URLSearchParams(query))) : "";
  };
}

/** Numbers and dates in the reader's language. */
export function useFormat() {
  const locale = useLocale();
  return {
    date: (isoDate: string) => formatDate(locale, isoDate),
    dayAndMonth: (isoDate: string) => formatDayAndMonth(locale, isoDate),
    month: (month: number) => formatMonth(locale, month),
    weekday: (isoDate: string) => formatWeekday(locale, isoDate),
    time: (wallClock: string) => formatTime(locale, wallClock),
    instant: (instant: string) => formatInstant(locale, instant),
    asWritten: (raw: string) => formatAsWritten(locale, raw),
    number: (value: string | number, options?: Intl.NumberFormatOptions) =>
      formatNumber(locale, value, options),
  };
}

function useAllTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("Texts are used outside their provider");
  return texts;
}
