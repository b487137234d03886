import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { Place } from "#app/ui/layout/place.tsx";
import { Prose } from "#app/ui/layout/prose.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { AuditTrail } from "../audit/audit-trail.tsx";
import { useSegments } from "../scorecard/status-segments.ts";
import { CascadeIndicators } from "./cascade-indicators.tsx";
import { CascadeInstitutions } from "./cascade-institutions.tsx";
import { CascadeTrees } from "./goal-cascade.tsx";
import type { OverallTree } from "./goal-cascade-model.ts";
import type { OverallGoalPageModel } from "./view-overall-goal.server.ts";

/** An overall goal: what it means, how it goes, what it serves and all that serves it. */
export function OverallGoalPage({ goal }: { readonly goal: OverallGoalPageModel }) {
  const t = useTexts("overallGoals");
  const scorecard = useTexts("scorecard");
  const { tree, parent, term } = goal;
  return (
    <article>
      <PageHead
        place={
          <Place
            items={[
              { label: scorecard("cascade.title"), href: paths.cascadeOfTerm(term.id) },
              ...(parent ? [{ label: parent.title, href: paths.overallGoal(parent.id) }] : []),
              { label: goal.title },
            ]}
          />
        }
        kicker={[goal.areaName ?? t("level.organisation"), term.name].join(" · ")}
        title={goal.title}
        action={
          goal.mayEdit ? (
            <LinkButton href={paths.editOverallGoal(goal.id)} variant="secondary">
              {t("edit.go")}
            </LinkButton>
          ) : null
        }
      />
      {goal.isRetired ? (
        <Notice tone="warning" title={t("page.retired")}>
          {t("page.retired.text")}
        </Notice>
      ) : null}
      <Columns aside={<Facts goal={goal} />} asideLabel={t("page.aside")}>
        {goal.text ? (
          <Prose size="l">
            <Paragraphs text={goal.text} />
          </Prose>
        ) : null}
        {tree ? <Below tree={tree} /> : null}
      </Columns>
      <AuditTrail entries={goal.trail} />
    </article>
  );
}

function Facts({ goal }: { readonly goal: OverallGoalPageModel }) {
  const t = useTexts("overallGoals");
  const { parent, responsible } = goal;
  return (
    <DefinitionList
      layout="stacked"
      items={[
        ...(parent
          ? [
              {
                term: t("page.serves"),
                value: <a href={paths.overallGoal(parent.id)}>{parent.title}</a>,
              },
            ]
          : []),
        ...(responsible ? [{ term: t("field.responsible"), value: responsible }] : []),
        { term: t("field.councilTermId"), value: goal.term.name },
      ]}
    />
  );
}

function Below({ tree }: { readonly tree: OverallTree }) {
  const t = useTexts("overallGoals");
  const segments = useSegments();
  const { overall, children, institutions, goalCount, counts } = tree;
  return (
    <>
      <Section title={t("page.how")} {...(goalCount > 0 ? { lead: t("page.goals.lead") } : {})}>
        {goalCount > 0 ? (
          <CountBar
            label={t("page.how")}
            lead={t("tree.count", { count: goalCount, without: counts.noData })}
            segments={segments(counts)}
          />
        ) : (
          <EmptyState title={t("page.none")}>{t("page.none.text")}</EmptyState>
        )}
      </Section>
      {overall.indicators.length > 0 ? (
        <Section title={t("field.indicatorIds")}>
          <CascadeIndicators overall={overall} />
        </Section>
      ) : null}
      {children.length > 0 ? (
        <Section title={t("page.areas")}>
          <CascadeTrees trees={children} isLaidOut />
        </Section>
      ) : null}
      {institutions.length > 0 ? (
        <Section title={children.length > 0 ? t("page.direct") : t("page.goals")}>
          <CascadeInstitutions institutions={institutions} />
        </Section>
      ) : null}
    </>
  );
}
