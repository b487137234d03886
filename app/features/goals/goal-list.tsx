import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { GoalListModel, InstitutionGoalsModel, ListedGoalModel } from "./goal-list-model.ts";
import { GoalState } from "./goal-state.tsx";

/** A committee's goals, institution by institution. */
export function GoalList({ model }: { readonly model: GoalListModel }) {
  const t = useTexts("goals");
  if (model.institutions.length === 0) {
    return (
      <EmptyState title={t(`list.empty.${model.view}`)}>
        {t(`list.empty.${model.view}.text`)}
      </EmptyState>
    );
  }
  return (
    <div className="goal-list">
      {model.institutions.map((institution) => (
        <InstitutionGoals key={institution.slug} institution={institution} model={model} />
      ))}
    </div>
  );
}

function InstitutionGoals({
  institution,
  model,
}: {
  readonly institution: InstitutionGoalsModel;
  readonly model: GoalListModel;
}) {
  const t = useTexts("goals");
  const detailOf = useDetail();
  const { slug, goals, tooMany } = institution;
  const { year } = model.frame.round;
  return (
    <Section
      title={<a href={paths.institution(slug)}>{institution.name}</a>}
      id={slug}
      action={
        institution.mayDraft || institution.mayOrder ? (
          <Meta
            items={[
              institution.mayDraft && (
                <a key="new" href={paths.newGoal(slug, year)}>
                  {t("new.title")}
                </a>
              ),
              institution.mayOrder && (
                <a key="order" href={paths.orderGoals(slug, year)}>
                  {t("order.title")}
                </a>
              ),
            ]}
          />
        ) : null
      }
    >
      <Meta
        items={[
          institution.type,
          institution.progress === "nothing" && goals.length > 0
            ? t("progress.nothingInRound")
            : t(`progress.${institution.progress}`),
          tooMany !== null && t("list.tooMany", { count: tooMany, limit: model.softLimit }),
          goals.length === 0 && institution.progress !== "nothing" && t("list.hidden"),
        ]}
      />
      <LinkList
        items={goals.map((goal) => ({
          title: goal.title,
          href: paths.goal(goal.id),
          detail: detailOf(goal),
          aside: <GoalState state={goal.state} />,
        }))}
      />
    </Section>
  );
}

function useDetail() {
  const t = useTexts("goals");
  const format = useFormat();
  return (goal: ListedGoalModel) => (
    <Meta
      items={[
        goal.bearings.join(", "),
        goal.isLeftBehind && t("list.leftBehind"),
        goal.kind === "productivity" && t("kind.productivity"),
        goal.fromYear !== null && t("list.fromRound", { year: String(goal.fromYear) }),
        goal.approvedOn !== null && t("approvedOn", { date: format.date(goal.approvedOn) }),
        goal.underway !== null && t(`underway.${goal.underway}`),
        goal.isRetired && t("retired.short"),
      ]}
    />
  );
}

/** The chair's way through what waits: one goal after the other. */
export function DecideNext({ model }: { readonly model: GoalListModel }) {
  const t = useTexts("goals");
  if (model.nextToDecide === null) return null;
  return (
    <LinkButton href={paths.decideGoal(model.nextToDecide)}>
      {t("list.decide", { count: model.counts.waiting })}
    </LinkButton>
  );
}
