import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Toc } from "#app/ui/data/toc.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { ItemBody } from "./item-body.tsx";
import type { ItemModel } from "./item-model.ts";
import { LastFollowUpSection } from "./last-follow-up.tsx";
import type { LastFollowUp } from "./last-follow-up-model.ts";

type Props = {
  readonly place: { readonly slug: string; readonly year: number };
  readonly items: readonly ItemModel[];
  readonly lastFollowUp: LastFollowUp | null;
  readonly previousYear: number | null;
  readonly minutes: number;
  readonly mayEdit: boolean;
};

/** The pack to be read from end to end: contents with reading time, last round's follow-up, then the items. */
export function KnowledgePack(props: Props) {
  const { place, items, lastFollowUp, previousYear, minutes, mayEdit } = props;
  const t = useTexts("knowledge");
  const isEmpty = items.length === 0 && !lastFollowUp;
  return (
    <div className="knowledge">
      {isEmpty ? <EmptyPack place={place} mayEdit={mayEdit} /> : null}
      {isEmpty ? null : (
        <Toc
          label={t("contents", { count: minutes })}
          items={[
            ...(lastFollowUp
              ? [
                  {
                    label: t("last.title", { year: String(lastFollowUp.year) }),
                    href: "#opfoelgning",
                  },
                ]
              : []),
            ...items.map(({ id, title }) => ({ label: title, href: `#${id}` })),
          ]}
        />
      )}
      {previousYear !== null && !lastFollowUp ? (
        <Notice tone="info">{t("last.none", { year: String(previousYear) })}</Notice>
      ) : null}
      {lastFollowUp ? (
        <LastFollowUpSection followUp={lastFollowUp} committeeSlug={place.slug} />
      ) : null}
      {items.map((item) => (
        <Section
          key={item.id}
          id={item.id}
          title={item.title}
          action={mayEdit ? <EditLink item={item} /> : undefined}
        >
          <ItemBody item={item} />
        </Section>
      ))}
    </div>
  );
}

function EditLink({ item }: { readonly item: ItemModel }) {
  const t = useTexts("knowledge");
  return (
    <a href={paths.editKnowledgeItem(item.id)} aria-label={t("edit.name", { name: item.title })}>
      {t("edit")}
    </a>
  );
}

function EmptyPack({ place, mayEdit }: Pick<Props, "place" | "mayEdit">) {
  const t = useTexts("knowledge");
  return (
    <EmptyState
      title={t("empty")}
      action={
        mayEdit ? (
          <LinkButton
            variant="secondary"
            href={paths.newKnowledgeItem(place.slug, place.year, "text")}
          >
            {t("add")}
          </LinkButton>
        ) : undefined
      }
    >
      {t("empty.text")}
    </EmptyState>
  );
}
