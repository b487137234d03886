import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";
import { useResultsFrom } from "../follow-up/use-results-from.ts";
import { useSegments } from "../scorecard/status-segments.ts";
import type { PublicModel } from "./view-public.server.ts";

/** The municipality's bearings and goals in plain language, and what came of them. */
export function PublicPage({ model, slug }: { model: PublicModel; slug: string }) {
  const t = useTexts("publicView");
  const format = useFormat();
  const light = useGoalLight();
  const segments = useSegments();
  const resultsFrom = useResultsFrom();
  if (model.committees.length === 0) {
    return <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>;
  }
  return model.committees.map((committee) => (
    <Section key={committee.name} title={committee.name}>
      {committee.bearings.map((bearing) => (
        <Section key={bearing.id} title={bearing.title} level={3}>
          <Meta
            items={[
              bearing.adoptedOn && t("adopted", { date: format.date(bearing.adoptedOn) }),
              bearing.place === "notCarriedOn" && t("notCarriedOn"),
            ]}
          />
          <Paragraphs text={bearing.text} />
          {bearing.goals.length === 0 ? (
            <p>{t("goals.none")}</p>
          ) : (
            <>
              <Meta items={[resultsFrom(bearing.resultsFrom) || t("results.none")]} />
              <CountBar
                label={bearing.title}
                lead={t("goals.count", { count: bearing.goals.length })}
                segments={segments(bearing.counts)}
              />
            </>
          )}
          {bearing.goals.length > 0 && (
            <Disclosure summary={t("goals.show")}>
              <LinkList
                items={bearing.goals.map((goal) => ({
                  title: goal.title,
                  href: paths.publicGoal(slug, goal.id),
                  detail: goal.institutionName,
                  light: light(goal.status),
                }))}
              />
            </Disclosure>
          )}
        </Section>
      ))}
    </Section>
  ));
}
