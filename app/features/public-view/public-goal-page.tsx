import { useTexts } from "#app/i18n/texts.tsx";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { DefinitionList } from "#app/ui/layout/definition-list.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { GoalLight, useGoalLight, useStatusMeaning } from "../follow-up/goal-light.tsx";
import { useResultsFrom } from "../follow-up/use-results-from.ts";
import type { PublicGoal } from "./view-public.server.ts";

/** One goal as citizens, staff and the press read it. */
export function PublicGoalPage({ goal }: { goal: PublicGoal }) {
  const t = useTexts("publicView");
  const resultsFrom = useResultsFrom();
  const meaning = useStatusMeaning();
  const light = useGoalLight();
  return (
    <>
      <Section title={t("goal.result")}>
        <Stack gap="s">
          <GoalLight status={goal.status} size="l" />
          <p>{meaning(goal.status)}</p>
          {goal.result ? (
            <>
              <p>{resultsFrom([{ ...goal.result.period, count: 1 }])}</p>
              <Words {...goal.result} />
            </>
          ) : (
            <p>{t("goal.noResult")}</p>
          )}
        </Stack>
      </Section>
      {goal.earlier.length > 0 && (
        <Section title={t("goal.earlier")}>
          <Timeline
            items={goal.earlier.map((result) => ({
              key: result.id,
              title: t(`goal.${result.kind}`, { year: String(result.year) }),
              light: light(result.status),
              when: "",
              children: <Words {...result} />,
            }))}
          />
        </Section>
      )}
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

type Reported = {
  readonly effectAchieved: string;
  readonly explanation: string;
  readonly remedy: string;
};

function Words({ effectAchieved, explanation, remedy }: Reported) {
  const t = useTexts("publicView");
  const parts = [
    { term: t("goal.achieved"), text: effectAchieved },
    { term: t("goal.why"), text: explanation },
    { term: t("goal.remedy"), text: remedy },
  ].filter(({ text }) => text !== "");
  return (
    <DefinitionList
      layout="stacked"
      items={parts.map(({ term, text }) => ({ term, value: <Paragraphs text={text} /> }))}
    />
  );
}
