import { isColour } from "#app/domain/follow-up/goal-status.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { GoalLight } from "./goal-light.tsx";
import type { FollowUpGoal } from "./view-follow-up.server.ts";

type ListProps = {
  readonly goals: readonly FollowUpGoal[];
  readonly periodId: string;
  /** Whether anybody has reported at all. */
  readonly isReported: boolean;
};

/** The red goals, then the yellow, each with why and what is done about it. */
export function AttentionList({ goals, periodId, isReported }: ListProps) {
  const t = useTexts("followUp");
  if (goals.length === 0) {
    return <p>{isReported ? t("attention.none") : t("attention.unreported")}</p>;
  }
  return (
    <ul className="attention">
      {goals.map((goal) => (
        <li key={goal.goalId}>
          {goal.status ? <GoalLight status={goal.status} /> : null}
          <h3>
            <a href={paths.reportOnGoal(goal.goalId, periodId)}>{goal.title}</a>
          </h3>
          <p className="attention-place">
            <a href={paths.institution(goal.institutionSlug)}>{goal.institutionName}</a>
          </p>
          <AttentionWords goal={goal} />
        </li>
      ))}
    </ul>
  );
}

function AttentionWords({ goal }: { readonly goal: FollowUpGoal }) {
  const t = useTexts("followUp");
  const { status } = goal;
  const suggestedStatus = goal.suggestedStatus ?? undefined;
  return (
    <>
      {goal.explanation ? <p>{goal.explanation}</p> : null}
      {goal.remedy ? (
        <p>
          <b>{t("attention.remedy")}</b> {goal.remedy}
        </p>
      ) : null}
      {isColour(suggestedStatus) && suggestedStatus !== status ? (
        <p className="attention-differs">
          {t("report.suggested")} <GoalLight status={suggestedStatus} size="s" />{" "}
          {goal.deviationReason}
        </p>
      ) : null}
    </>
  );
}
