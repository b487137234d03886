import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { GoalLight } from "../follow-up/goal-light.tsx";
import type { OverallTree } from "./goal-cascade-model.ts";

/** Institutions with their goals, each goal with its newest colour. */
export function CascadeInstitutions({
  institutions,
}: {
  readonly institutions: OverallTree["institutions"];
}) {
  return (
    <ul className="cascade-institutions">
      {institutions.map(({ institutionId, goals }) => {
        const place = goals[0]?.institution;
        return (
          <li key={institutionId}>
            {place ? (
              <a className="cascade-place" href={paths.institution(place.slug)}>
                {place.name}
              </a>
            ) : null}
            <ul>
              {goals.map(({ goalId, title, status }) => (
                <li key={goalId} className="cascade-goal">
                  <a href={paths.goal(goalId)}>{title}</a>
                  <GoalLight status={status} size="s" />
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

/** The same folded under how many institutions there are. */
export function FoldedInstitutions({
  institutions,
  isBesideServices = false,
}: {
  readonly institutions: OverallTree["institutions"];
  /** Whether services' goals stand under the same one. */
  readonly isBesideServices?: boolean;
}) {
  const t = useTexts("overallGoals");
  if (institutions.length === 0) return null;
  const words = isBesideServices ? "tree.showDirect" : "tree.show";
  return (
    <Disclosure summary={t(words, { count: institutions.length })} quiet>
      <CascadeInstitutions institutions={institutions} />
    </Disclosure>
  );
}
