import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";
import type { BearingThread, ThreadGoal } from "../thread/bearing-thread.ts";

/** The goals that serve the bearing, each with its institution and its newest colour. */
export function BearingGoals({ thread }: { readonly thread: BearingThread }) {
  const t = useTexts("bearings");
  const light = useGoalLight();
  const detailOf = useGoalDetail(thread);
  return (
    <Section id="goals" title={t("goals.title")}>
      {thread.goals.length === 0 ? (
        <EmptyState title={t("goals.empty")}>{t("goals.empty.text")}</EmptyState>
      ) : (
        <LinkList
          items={thread.goals.map((goal) => {
            const status = goal.reports[0]?.status;
            return {
              title: goal.title,
              href: paths.goal(goal.id),
              detail: detailOf(goal),
              saysLight: true,
              ...(status ? { light: light(status) } : {}),
            };
          })}
        />
      )}
    </Section>
  );
}

function useGoalDetail(thread: BearingThread) {
  const t = useTexts("bearings");
  const format = useFormat();
  const light = useGoalLight();
  return (goal: ThreadGoal): string => {
    const newest = goal.reports[0];
    const via = thread.predecessors.find((one) => one.id === goal.bearingId);
    return [
      goal.institutionName,
      goal.state === "approved" ? null : t(`goals.${goal.state}`),
      goal.isRetired ? t("goals.retired") : null,
      newest?.status
        ? t("goals.status", { status: light(newest.status).label, year: String(newest.year) })
        : goal.state === "approved"
          ? t("goals.notReported")
          : null,
      goal.indicators.length > 0
        ? t("goals.indicators", { count: format.number(goal.indicators.length) })
        : null,
      via ? t("goals.via", { year: String(via.year) }) : null,
    ]
      .filter(Boolean)
      .join(" · ");
  };
}
