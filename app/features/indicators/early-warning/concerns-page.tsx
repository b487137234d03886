import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Tabs } from "#app/ui/data/tabs.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { ConcernList } from "./concern-list.tsx";
import type { Concern } from "./early-warning-model.ts";

type PageProps = {
  readonly concerns: readonly Concern[];
  readonly chosen: string;
  readonly committees: readonly { readonly slug: string; readonly name: string }[];
};

/** What may be going wrong before the year ends, by institution. */
export function ConcernsPage({ concerns, chosen, committees }: PageProps) {
  const t = useTexts("earlyWarnings");
  return (
    <>
      <Tabs
        label={t("committees.label")}
        look="chips"
        items={[
          { label: t("committees.all"), href: paths.warnings(), current: chosen === "" },
          ...committees.map(({ slug, name }) => ({
            label: name,
            href: `${paths.warnings()}?udvalg=${slug}`,
            current: chosen === slug,
          })),
        ]}
      />
      {concerns.length === 0 ? (
        <EmptyState title={t("empty")}>{t("empty.text")}</EmptyState>
      ) : (
        groupsOf(concerns).map(([key, group]) => (
          <Section key={key} title={group[0]?.institution?.name ?? t("organisation")}>
            <ConcernList concerns={group} />
          </Section>
        ))
      )}
    </>
  );
}

/** By institution, the one with the most pressing first. */
function groupsOf(
  concerns: readonly Concern[],
): readonly (readonly [string, readonly Concern[]])[] {
  const groups = new Map<string, Concern[]>();
  for (const concern of concerns) {
    const key = concern.institution?.slug ?? "";
    const group = groups.get(key);
    if (group) group.push(concern);
    else groups.set(key, [concern]);
  }
  return [...groups];
}
