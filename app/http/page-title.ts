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
  return ({ matches }: MetaArgs) => {
    const locale = localeOf(matches);
    const title = textOf(locale, catalogs[locale][concept][key] as Message);
    return [{ title: `${title} · Pejling` }];
  };
}

/** A title that carries a name of the page's own: "Alle børn får en samtale · Pejling". */
export function titleOf(name: string | undefined) {
  return [{ title: name ? `${name} · Pejling` : "Pejling" }];
}

function localeOf(matches: readonly unknown[]): Locale {
  const root = matches[0] as { data?: { locale?: Locale } } | undefined;
  return root?.data?.locale ?? "da";
}
