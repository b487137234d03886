import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { KeyFigures } from "#app/ui/layout/key-figures.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { GoalLight } from "../follow-up/goal-light.tsx";
import { useResultsFrom } from "../follow-up/use-results-from.ts";
import { useSegments } from "../scorecard/status-segments.ts";
import type {
  HomeCommittee,
  HomeInstitution,
  HomeModel,
  HomeRedGoal,
  HomeSystem,
} from "./home-model.ts";

const mostRedGoals = 8;

/** The institutions a person leads or is on the board of, each with its goals and how they stand. */
export function OwnInstitutions({ institutions }: Pick<HomeModel, "institutions">) {
  const t = useTexts("home");
  return (
    <>
      {institutions.map((institution) => (
        <OwnInstitution key={institution.slug} institution={institution} t={t} />
      ))}
    </>
  );
}

function OwnInstitution({
  institution,
  t,
}: {
  readonly institution: HomeInstitution;
  readonly t: ReturnType<typeof useTexts<"home">>;
}) {
  const resultsFrom = useResultsFrom();
  return (
    <Section
      title={institution.name}
      action={<a href={paths.institution(institution.slug)}>{t("institution.open")}</a>}
    >
      <LinkList
        empty={<p>{t("institution.noGoals")}</p>}
        items={institution.goals.map((goal) => ({
          title: goal.title,
          href: paths.goal(goal.id),
          detail: (
            <Meta
              items={[
                <GoalLight key="light" status={goal.status} size="s" />,
                resultsFrom(goal.resultsFrom),
              ]}
            />
          ),
        }))}
      />
    </Section>
  );
}

/** The goals that are not met, across committees. */
export function RedGoals({ goals }: { readonly goals: readonly HomeRedGoal[] | null }) {
  const t = useTexts("home");
  const resultsFrom = useResultsFrom();
  if (!goals) return null;
  const hidden = goals.length - mostRedGoals;
  return (
    <Section
      title={t("red.title")}
      lead={goals.length === 0 ? t("red.none") : t("red.lead", { count: goals.length })}
    >
      <LinkList
        items={goals.slice(0, mostRedGoals).map((goal) => ({
          title: goal.title,
          href: paths.goal(goal.id),
          detail: (
            <Meta
              items={[goal.institutionName, goal.committeeName, resultsFrom(goal.resultsFrom)]}
            />
          ),
        }))}
      />
      {hidden > 0 ? <p>{t("red.more", { count: hidden })}</p> : null}
    </Section>
  );
}

/** What the one who looks after people and access keeps an eye on. */
export function SystemOverview({ system }: { readonly system: HomeSystem | null }) {
  const t = useTexts("home");
  if (!system) return null;
  return (
    <Section title={t("system.title")} action={<a href={paths.audit()}>{t("system.audit")}</a>}>
      <KeyFigures
        items={[
          { value: system.people, label: t("system.people"), href: paths.managePersons() },
          { value: system.withoutRole, label: t("system.withoutRole") },
        ]}
      />
    </Section>
  );
}

/** Every committee with its round and how its goals stand, a person's own by themselves and first. */
export function Committees({ committees }: Pick<HomeModel, "committees">) {
  const t = useTexts("home");
  const own = committees.filter((committee) => committee.isOwn);
  const others = committees.filter((committee) => !committee.isOwn);
  if (own.length === 0) return <CommitteeList title={t("committees.title")} committees={others} />;
  return (
    <>
      <CommitteeList title={t("committees.own", { count: own.length })} committees={own} />
      {others.length > 0 ? (
        <CommitteeList title={t("committees.others")} committees={others} />
      ) : null}
    </>
  );
}

function CommitteeList({
  title,
  committees,
}: {
  readonly title: string;
  readonly committees: readonly HomeCommittee[];
}) {
  const t = useTexts("home");
  const cycle = useTexts("cycle");
  const segments = useSegments();
  const resultsFrom = useResultsFrom();
  return (
    <Section title={title}>
      <ul className="home-committees">
        {committees.map((committee) => (
          <li key={committee.slug}>
            <h3>
              <a href={paths.committee(committee.slug)}>{committee.name}</a>
            </h3>
            <Meta
              items={[
                committee.year !== null && cycle("round.name", { year: String(committee.year) }),
                committee.openStep && cycle(`step.${committee.openStep}`),
                resultsFrom(committee.resultsFrom),
              ]}
            />
            <CountBar
              label={committee.name}
              lead={t("committees.goals", { count: committee.goals })}
              segments={segments(committee.counts)}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
