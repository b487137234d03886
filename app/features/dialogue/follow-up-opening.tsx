import { useTexts } from "#app/i18n/texts.tsx";
import { Disclosure } from "#app/ui/layout/disclosure.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { GoalBefore } from "./goal-before.tsx";
import type { GoalView } from "./meeting-view.ts";

type Institution = {
  readonly id: string;
  readonly name: string;
  readonly goals: readonly GoalView[];
};

/** The opening of every meeting: last round's goals, colours and effects of those who take part (R4-07). */
export function FollowUpOpening(props: {
  readonly institutions: readonly Institution[];
  readonly isOpen: boolean;
}) {
  const t = useTexts("dialogue");
  return (
    <Disclosure summary={t("agenda.followUp")} open={props.isOpen}>
      <Stack>
        {props.institutions.map((institution) => (
          <section key={institution.id} aria-label={institution.name}>
            <h3>{institution.name}</h3>
            {institution.goals.length === 0 ? (
              <p>{t("followUp.none")}</p>
            ) : (
              <Stack>
                {institution.goals.map((goal) => (
                  <GoalBefore key={goal.id} goal={goal} />
                ))}
              </Stack>
            )}
          </section>
        ))}
      </Stack>
    </Disclosure>
  );
}
