import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LightLink } from "#app/ui/data/light-link.tsx";
import { GoalLight } from "../follow-up/goal-light.tsx";
import type { ThreadGoal } from "./bearing-thread.ts";
import { DrawnLink } from "./drawn-link.tsx";
import type { DrawnGoal } from "./drawn-thread.ts";
import { threadTextId } from "./thread-text-id.ts";

type DrawnGoalsProps = {
  readonly goals: readonly DrawnGoal[];
  readonly more: number;
};

/** The right side of the drawing: the goals that serve the bearing, and what came of each. */
export function DrawnGoals({ goals, more }: DrawnGoalsProps) {
  const t = useTexts("thread");
  if (goals.length === 0) return <p className="drawn-goals drawn-none">{t("goals.none")}</p>;
  return (
    <ul className="drawn-goals">
      {goals.map(({ goal, link }) => (
        <li key={goal.id} className="drawn-goal">
          <DrawnLink path={link} />
          <a className="knot knot-goal" href={paths.goal(goal.id)}>
            <span className="knot-detail">{goal.institutionName}</span>
            <span className="knot-text">{goal.title}</span>
          </a>
          <DrawnLink path="M0 50H100" />
          <Result goal={goal} />
        </li>
      ))}
      {more > 0 && (
        <li className="drawn-goal">
          <a className="knot knot-more" href={`#${threadTextId}`}>
            {t("drawing.moreGoals", { count: more })}
          </a>
        </li>
      )}
    </ul>
  );
}

function Result({ goal }: { readonly goal: ThreadGoal }) {
  const t = useTexts("thread");
  const judgement = useTexts("judgement");
  const newest = goal.reports.find((report) => report.status !== null);
  const measured = goal.indicators.find((one) => one.measured !== null);
  return (
    <div className="drawn-result">
      {newest?.status ? (
        <>
          <LightLink href={paths.goalColour(goal.id)} label={judgement("explain.why")}>
            <GoalLight status={newest.status} />
          </LightLink>
          <span className="knot-detail">
            {t(`period.${newest.kind}`, { year: String(newest.year) })}
          </span>
        </>
      ) : (
        <span className="knot-detail">{t("result.none")}</span>
      )}
      {measured?.measured && (
        <a className="drawn-measured" href={paths.indicator(measured.id)}>
          {t("text.measured", {
            name: measured.name,
            raw: measured.measured.raw,
            year: String(measured.measured.year),
          })}
        </a>
      )}
    </div>
  );
}
