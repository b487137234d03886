import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { SortableList } from "#app/ui/data/sortable-list.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

type OrderModel = {
  readonly institution: { readonly name: string; readonly slug: string };
  readonly committee: { readonly name: string; readonly slug: string };
  readonly year: number;
  readonly goals: readonly { readonly id: string; readonly title: string }[];
};

/** An institution's goals in the order they are read in, moved a step at a time. */
export function GoalOrder({ model }: { readonly model: OrderModel }) {
  const t = useTexts("goals");
  const { institution, committee, year, goals } = model;
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: committee.name, href: paths.round(committee.slug, year) },
              {
                label: t("place.goals", { year: String(year) }),
                href: paths.goals(committee.slug, year),
              },
              { label: institution.name, href: paths.institution(institution.slug) },
              { label: t("order.title") },
            ]}
          />
        }
        title={t("order.heading")}
        lead={t("order.lead", { institution: institution.name })}
      />
      {goals.length === 0 ? (
        <EmptyState title={t("order.empty")}>{t("order.empty.text")}</EmptyState>
      ) : (
        <FormFrame action={paths.orderGoals(institution.slug, year)}>
          <SortableList
            label={t("order.heading")}
            items={goals.map((goal) => ({
              id: goal.id,
              name: goal.title,
              content: <a href={paths.goal(goal.id)}>{goal.title}</a>,
            }))}
          />
        </FormFrame>
      )}
      <p className="goal-after">
        <a href={`${paths.goals(committee.slug, year)}#${institution.slug}`}>{t("order.done")}</a>
      </p>
    </>
  );
}
