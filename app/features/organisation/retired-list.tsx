import { useTexts } from "#app/i18n/texts.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";

/** What is out of use, folded in under the list of what is in use. */
export function RetiredList({
  items,
}: {
  readonly items: readonly { readonly title: string; readonly href: string }[];
}) {
  const t = useTexts("organisation");
  if (items.length === 0) return null;
  return (
    <Section title={t("retired.title")} lead={t("retired.list.lead")}>
      <LinkList items={items} />
    </Section>
  );
}
