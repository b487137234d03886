import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { SearchBox } from "#app/ui/layout/search-box.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { SearchModel } from "./find-by-words.server.ts";

/** What was found, by kind, with the words still in their field. */
export function SearchPage({ model }: { readonly model: SearchModel }) {
  const t = useTexts("search");
  return (
    <>
      <div className="search-page">
        <SearchBox action={paths.search()} label={t("label")} value={model.words} />
      </div>
      {model.words === "" ? null : model.groups.length === 0 ? (
        <EmptyState title={t("none.title", { words: model.words })}>{t("none.text")}</EmptyState>
      ) : (
        model.groups.map(({ kind, hits, isCut }) => (
          <Section key={kind} title={t(`kind.${kind}`)}>
            <LinkList items={[...hits]} />
            {isCut ? <p>{t("cut", { count: hits.length })}</p> : null}
          </Section>
        ))
      )}
    </>
  );
}
