import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { OrderedList } from "../organisation/ordered-list.tsx";
import { RetiredList } from "../organisation/retired-list.tsx";
import { TermTabs } from "./term-tabs.tsx";

type Named = { readonly id: string; readonly name: string };

type OverallGoalListProps = {
  readonly terms: readonly Named[];
  readonly term: Named | null;
  readonly groups: readonly {
    readonly areaId: string | null;
    readonly areaName: string | null;
    readonly goals: readonly {
      readonly id: string;
      readonly title: string;
      readonly parentTitle: string | null;
    }[];
  }[];
  readonly retired: readonly { readonly id: string; readonly title: string }[];
};

/** A term's overall goals in the order they are shown, the organisation's first and then service by service. */
export function OverallGoalList({ terms, term, groups, retired }: OverallGoalListProps) {
  const t = useTexts("overallGoals");
  if (!term) {
    return (
      <EmptyState
        title={t("list.noTerm")}
        action={<LinkButton href={paths.newCouncilTerm()}>{t("list.noTerm.link")}</LinkButton>}
      >
        {t("list.noTerm.text")}
      </EmptyState>
    );
  }
  return (
    <>
      <TermTabs terms={terms} current={term.id} hrefOf={paths.overallGoalsOfTerm} />
      {groups.length === 0 ? (
        <EmptyState title={t("list.empty")}>{t("list.empty.text")}</EmptyState>
      ) : (
        <p>
          <a href={paths.cascadeOfTerm(term.id)}>{t("list.cascade")}</a>
        </p>
      )}
      {groups.map(({ areaId, areaName, goals }) => {
        const name = areaName ?? t("level.organisation");
        return (
          <Section key={areaId ?? "organisation"} title={name}>
            <OrderedList
              label={name}
              action={paths.orderOverallGoals()}
              items={goals.map(({ id, title, parentTitle }) => ({
                ...{ id, name: title, href: paths.overallGoal(id) },
                detail: parentTitle ? t("list.under", { title: parentTitle }) : null,
              }))}
            />
          </Section>
        );
      })}
      <RetiredList
        items={retired.map(({ id, title }) => ({ title, href: paths.overallGoal(id) }))}
      />
    </>
  );
}
