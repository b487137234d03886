import type { Locale } from "#app/i18n/locale.ts";
import { type Message, textOf } from "#app/i18n/message.ts";
import type { Catalog } from "#app/i18n/messages/index.ts";
import { catalogs } from "#app/i18n/messages/index.ts";

type MetaArgs = { readonly matches: readonly unknown[] };

/** A route's `meta`: the title in the browser's tab, in the reader's language. */
export function pageTitle<Concept extends keyof Catalog>(
  concept: Concept,
  key: keyof Catalog[Concept] & string,
) {
  return ({ matches }: MetaArgs) => [{ title: `${pageWords(matches, concept, key)} · Pejling` }];
}

/** A title that carries a name of the page's own, after the page's where a name has several: "Fremgang · Ældreudvalget · Pejling". */
export function titleOf(name: string | undefined, page?: string) {
  return [{ title: [page, name, "Pejling"].filter(Boolean).join(" · ") }];
}

/** What a page is called in the reader's language. */
export function pageWords<Concept extends keyof Catalog>(
  matches: readonly unknown[],
  concept: Concept,
  key: keyof Catalog[Concept] & string,
): string {
  const locale = localeOf(matches);
  return textOf(locale, catalogs[locale][concept][key] as Message);
}

function localeOf(matches: readonly unknown[]): Locale {
  const root = matches[0] as { data?: { locale?: Locale } } | undefined;
  return root?.data?.locale ?? "da";
}
