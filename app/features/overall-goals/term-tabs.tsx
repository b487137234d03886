import { useTexts } from "#app/i18n/texts.tsx";
import { Tabs } from "#app/ui/data/tabs.tsx";

/** The council terms to change between; nothing where there is only one. */
export function TermTabs(props: {
  readonly terms: readonly { readonly id: string; readonly name: string }[];
  readonly current: string;
  readonly hrefOf: (term: string) => string;
}) {
  const t = useTexts("overallGoals");
  if (props.terms.length < 2) return null;
  return (
    <Tabs
      label={t("list.terms")}
      look="chips"
      items={props.terms.map(({ id, name }) => ({
        label: name,
        href: props.hrefOf(id),
        current: id === props.current,
      }))}
    />
  );
}
