import {
  COLUMN_USES,
  type ColumnUseName,
  WORD_USES,
  type WordUse,
} from "#app/domain/import-export/column-use.ts";
import type { OwnHeadings } from "#app/domain/import-export/headings.ts";
import { asKey } from "#app/domain/indicators/text.ts";
import type { Locale } from "#app/i18n/locale.ts";
import { type Message, textOf } from "#app/i18n/message.ts";
import { catalogs } from "#app/i18n/messages/index.ts";
import { wordsOf } from "./plan-definition.server.ts";

type Texts = Readonly<Record<string, Message>>;

/** Where a field's words stand in the messages, if not under the field's own name. */
const families: Partial<Record<WordUse, string>> = {
  desiredBenchmark: "benchmarkKind",
  lowerBenchmark: "benchmarkKind",
};

/** A column's heading in a language. */
export function headingOf(locale: Locale, use: ColumnUseName): string {
  return wordIn(locale, "imports", `use.${use}`) ?? use;
}

/** The headings that the app writes, in every language. */
export const ownHeadings: OwnHeadings = new Map(
  COLUMN_USES.filter((use) => use !== "ignore").flatMap((use) =>
    everyLocale().map((locale) => [asKey(headingOf(locale, use)), use] as const),
  ),
);

/** What a definition field's code is called in a language; the code itself where it has no name. */
export function wordOf(locale: Locale, field: WordUse, code: string): string {
  return (
    wordIn(locale, "imports", `word.${families[field] ?? field}.${code}`) ??
    wordIn(locale, "indicators", `${families[field] ?? field}.${code}`) ??
    code
  );
}

/** The code behind a word, in any of the languages. */
export function wordCode(field: WordUse, text: string): string | undefined {
  return codes.get(`${field} ${asKey(text)}`);
}

const codes: ReadonlyMap<string, string> = new Map(
  WORD_USES.flatMap((field) =>
    wordsOf(field).flatMap((code) => [
      [`${field} ${asKey(code)}`, code] as const,
      ...everyLocale().map(
        (locale) => [`${field} ${asKey(wordOf(locale, field, code))}`, code] as const,
      ),
    ]),
  ),
);

function wordIn(
  locale: Locale,
  concept: "imports" | "indicators",
  key: string,
): string | undefined {
  const messages: Texts = catalogs[locale][concept];
  const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
  return message === undefined ? undefined : textOf(locale, message);
}

function everyLocale(): readonly Locale[] {
  return Object.keys(catalogs) as Locale[];
}
