import { GoalLight, useGoalLight } from "#app/features/follow-up/goal-light.tsx";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import type { GoalView } from "./meeting-view.ts";

/** A goal of last round: its colour, the effect, and for a deviation why and what is done. */
export function GoalBefore({
  goal,
  isTold = false,
}: {
  readonly goal: GoalView;
  /** The goal stands in full elsewhere on the page, so its name and colour are enough here. */
  readonly isTold?: boolean;
}) {
  return (
    <div className="goal-before">
      <div className="goal-before-head">
        <a href={paths.goal(goal.id)}>{goal.title}</a>
        <GoalLight status={goal.status} />
      </div>
      {isTold ? null : <GoalWords goal={goal} />}
    </div>
  );
}

/** What it was before, the effect, and for a deviation why and what is done. */
function GoalWords({ goal }: { readonly goal: GoalView }) {
  const t = useTexts("dialogue");
  const light = useGoalLight();
  const lines = [
    ["goal.expected", goal.expectedEffect],
    ["goal.effect", goal.effectAchieved],
    ["goal.explanation", goal.explanation],
    ["goal.remedy", goal.remedy],
  ] as const;
  return (
    <>
      {goal.turned && goal.statusBefore ? (
        <p className="goal-before-turned">
          {t("goal.turned", { before: light(goal.statusBefore).label })}
        </p>
      ) : null}
      <dl>
        {lines
          .filter(([, text]) => text !== "")
          .map(([key, text]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        {goal.deviationReason !== "" && goal.suggestedStatus ? (
          <div>
            <dt>{t("goal.deviation", { suggested: light(goal.suggestedStatus).label })}</dt>
            <dd>{goal.deviationReason}</dd>
          </div>
        ) : null}
      </dl>
    </>
  );
}
