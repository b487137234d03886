import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { ConcernTeaser } from "../indicators/early-warning/concern-teaser.tsx";
import { useSegments } from "../scorecard/status-segments.ts";
import type { HomeModel, Task } from "./home-model.ts";

/** The front page: what needs this person now, then meetings and the overview. */
export function HomePage({ model }: { model: HomeModel }) {
  const t = useTexts("home");
  if (!model.hasRole) {
    return <EmptyState title={t("noRole.title")}>{t("noRole.text")}</EmptyState>;
  }
  return (
    <Columns aside={<Aside model={model} />} asideLabel={t("aside.label")}>
      <Tasks tasks={model.tasks} />
      <ConcernTeaser concerns={model.concerns} />
      <Committees model={model} />
    </Columns>
  );
}

function Tasks({ tasks }: { tasks: readonly Task[] }) {
  const t = useTexts("home");
  const cycle = useTexts("cycle");
  const format = useFormat();
  const sentence = (task: Task) => {
    const step = task.details.step;
    const details =
      typeof step === "string"
        ? { ...task.details, step: cycle(`step.${step}` as Parameters<typeof cycle>[0]) }
        : task.details;
    return t(`task.${task.kind}`, details);
  };
  return (
    <Section title={t("tasks.title")}>
      {tasks.length === 0 ? (
        <EmptyState title={t("tasks.none")}>{t("tasks.none.text")}</EmptyState>
      ) : (
        <LinkList
          items={tasks.map((task) => ({
            title: sentence(task),
            href: task.href,
            detail: (
              <Meta
                items={[
                  task.dueOn && t("task.due", { date: format.date(task.dueOn) }),
                  t("task.minutes", { count: task.minutes }),
                ]}
              />
            ),
          }))}
        />
      )}
    </Section>
  );
}

function Committees({ model }: { model: HomeModel }) {
  const t = useTexts("home");
  const cycle = useTexts("cycle");
  const segments = useSegments();
  return (
    <Section title={t("committees.title")}>
      <ul className="home-committees">
        {model.committees.map((committee) => (
          <li key={committee.slug}>
            <h3>
              <a href={paths.committee(committee.slug)}>{committee.name}</a>
            </h3>
            <Meta
              items={[
                committee.year !== null && cycle("round.name", { year: String(committee.year) }),
                committee.openStep && cycle(`step.${committee.openStep}`),
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

function Aside({ model }: { model: HomeModel }) {
  const t = useTexts("home");
  const format = useFormat();
  return (
    <>
      <Section title={t("meetings.title")}>
        <LinkList
          empty={t("meetings.none")}
          items={model.meetings.map((meeting) => ({
            title: meeting.title,
            href: meeting.href,
            detail: (
              <Meta
                items={[
                  format.weekday(meeting.heldOn),
                  format.time(meeting.startsAtTime),
                  meeting.committeeName,
                ]}
              />
            ),
          }))}
        />
      </Section>
      {model.institutions.length > 0 && (
        <Section title={t("institutions.title")}>
          <LinkList
            items={model.institutions.map((institution) => ({
              title: institution.name,
              href: paths.institution(institution.slug),
            }))}
          />
        </Section>
      )}
    </>
  );
}
