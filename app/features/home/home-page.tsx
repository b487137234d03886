import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { ConcernTeaser } from "../indicators/early-warning/concern-teaser.tsx";
import type { HomeModel, Task } from "./home-model.ts";
import { Committees, OwnInstitutions, RedGoals, SystemOverview } from "./home-overview.tsx";

/** Minutes from which a task's length is said in hours. */
const longTask = 90;

/** The front page: what needs this person now, then meetings and the overview. */
export function HomePage({ model }: { model: HomeModel }) {
  const t = useTexts("home");
  if (!model.hasRole) {
    return <EmptyState title={t("noRole.title")}>{t("noRole.text")}</EmptyState>;
  }
  // An answer to read is news and no task: it would stand there after it was read.
  const answers = model.tasks.filter(({ kind }) => kind === "readAnswer");
  const tasks = model.tasks.filter(({ kind }) => kind !== "readAnswer");
  return (
    <Columns aside={<Aside model={model} />} asideLabel={t("aside.label")}>
      {model.getsTasks || tasks.length > 0 ? <Tasks tasks={tasks} /> : null}
      <Answers answers={answers} />
      <SystemOverview system={model.system} />
      <OwnInstitutions institutions={model.institutions} />
      <RedGoals goals={model.redGoals} />
      <ConcernTeaser concerns={model.concerns} />
      <Committees committees={model.committees} />
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
                  task.minutes < longTask
                    ? t("task.minutes", { count: task.minutes })
                    : t("task.hours", { count: Math.round(task.minutes / 60) }),
                ]}
              />
            ),
          }))}
        />
      )}
    </Section>
  );
}

function Answers({ answers }: { answers: readonly Task[] }) {
  const t = useTexts("home");
  if (answers.length === 0) return null;
  return (
    <Section title={t("answers.title")}>
      <LinkList
        items={answers.map((answer) => ({
          title: t("task.readAnswer", answer.details),
          href: answer.href,
        }))}
      />
    </Section>
  );
}

function Aside({ model }: { model: HomeModel }) {
  const t = useTexts("home");
  const format = useFormat();
  return (
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
  );
}
