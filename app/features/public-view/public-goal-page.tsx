import { useTexts } from "#app/i18n/texts.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { GoalLight, useStatusMeaning } from "../follow-up/goal-light.tsx";
import { useResultsFrom } from "../follow-up/use-results-from.ts";
import type { PublicGoal } from "./view-public.server.ts";

/** One goal as citizens, staff and the press read it. */
export function PublicGoalPage({ goal }: { goal: PublicGoal }) {
  const t = useTexts("publicView");
  const resultsFrom = useResultsFrom();
  const meaning = useStatusMeaning();
  return (
    <>
      <Section title={t("goal.result")}>
        <GoalLight status={goal.status} size="l" />
        <p>{meaning(goal.status)}</p>
        {goal.result ? (
          <>
            <p>{resultsFrom([{ ...goal.result.period, count: 1 }])}</p>
            <Paragraphs text={goal.result.effectAchieved} />
            {goal.result.explanation && <Paragraphs text={goal.result.explanation} />}
            {goal.result.remedy && (
              <p>
                <strong>{t("goal.remedy")}</strong> {goal.result.remedy}
              </p>
            )}
          </>
        ) : (
          <p>{t("goal.noResult")}</p>
        )}
      </Section>
      <Section title={t("goal.statement")}>
        <Paragraphs text={goal.statement} />
      </Section>
      <Section title={t("goal.effect")}>
        <Paragraphs text={goal.expectedEffect} />
      </Section>
      <Section title={t("goal.background")}>
        <Paragraphs text={goal.background} />
      </Section>
      <Section title={t("goal.followUp")}>
        <Paragraphs text={goal.followUpPlan} />
      </Section>
    </>
  );
}
