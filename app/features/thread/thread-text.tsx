import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Timeline } from "#app/ui/data/timeline.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { useGoalLight } from "../follow-up/goal-light.tsx";
import type { BearingThread, ThreadGoal, ThreadMeeting } from "./bearing-thread.ts";
import { QuoteList } from "./quote-list.tsx";
import { threadTextId } from "./thread-text-id.ts";

/** The same thread in words, whole: meetings with who was there, what was said, the bearing, goals and reports. */
export function ThreadText({ thread }: { readonly thread: BearingThread }) {
  const t = useTexts("thread");
  return (
    <Section id={threadTextId} title={t("text.title")}>
      <ol className="thread-text">
        <li>
          <h3>{t("text.meetings")}</h3>
          {thread.meetings.length === 0 && <p className="thread-quiet">{t("origin.none")}</p>}
          {thread.meetings.map((meeting) => (
            <MeetingText key={meeting.id} meeting={meeting} thread={thread} />
          ))}
        </li>
        <li>
          <h3>{t("column.bearing")}</h3>
          <BearingText thread={thread} />
        </li>
        <li>
          <h3>{t("text.goals")}</h3>
          {thread.goals.length === 0 && <p className="thread-quiet">{t("goals.none")}</p>}
          <ul className="thread-goals">
            {thread.goals.map((goal) => (
              <li key={goal.id}>
                <GoalText goal={goal} thread={thread} />
              </li>
            ))}
          </ul>
        </li>
      </ol>
    </Section>
  );
}

function MeetingText({
  meeting,
  thread,
}: {
  readonly meeting: ThreadMeeting;
  readonly thread: BearingThread;
}) {
  const t = useTexts("thread");
  const format = useFormat();
  const persons = meeting.persons.map(({ name, title }) => (title ? `${name} (${title})` : name));
  return (
    <div className="thread-meeting">
      <p>
        <a href={paths.dialogueMeeting(meeting.id)}>{meeting.title}</a>,{" "}
        {format.date(meeting.heldOn)}
      </p>
      {meeting.institutions.length > 0 && (
        <p className="thread-quiet">
          {t("text.institutions", { names: meeting.institutions.join(", ") })}
        </p>
      )}
      {persons.length > 0 && (
        <p className="thread-quiet">{t("text.persons", { names: persons.join(", ") })}</p>
      )}
      <ul className="thread-themes">
        {thread.themes
          .filter((theme) => theme.meetingId === meeting.id)
          .map((theme) => (
            <li key={theme.id}>
              <h4>{theme.title}</h4>
              <QuoteList quotes={theme.contributions} />
            </li>
          ))}
      </ul>
    </div>
  );
}

function BearingText({ thread }: { readonly thread: BearingThread }) {
  const t = useTexts("thread");
  const format = useFormat();
  const { bearing, predecessors } = thread;
  const decided = (adoptedOn: string | null) =>
    adoptedOn ? t("detail.adopted", { date: format.date(adoptedOn) }) : t("detail.draft");
  return (
    <>
      <p>
        <a href={paths.bearing(bearing.id)}>{bearing.title}</a>, {decided(bearing.adoptedOn)}
      </p>
      {predecessors.map((one) => (
        <p key={one.id} className="thread-quiet">
          {t("kind.predecessor", { year: String(one.year) })}:{" "}
          <a href={paths.bearing(one.id)}>{one.title}</a>, {decided(one.adoptedOn)}
        </p>
      ))}
    </>
  );
}

function GoalText({ goal, thread }: { readonly goal: ThreadGoal; readonly thread: BearingThread }) {
  const t = useTexts("thread");
  const light = useGoalLight();
  const via = thread.predecessors.find((one) => one.id === goal.bearingId);
  return (
    <>
      <h4>
        <a href={paths.goal(goal.id)}>{goal.title}</a>
      </h4>
      <p className="thread-quiet">
        {goal.institutionName}
        {via ? ` · ${t("text.via", { year: String(via.year) })}` : null}
      </p>
      {goal.overallGoals.map(({ id, title }) => (
        <p key={id} className="thread-quiet">
          {t("text.overallGoals")} <a href={paths.overallGoal(id)}>{title}</a>
        </p>
      ))}
      {goal.indicators.length > 0 && (
        <ul className="thread-quiet">
          {goal.indicators.map(({ id, name, measured }) => (
            <li key={id}>
              <a href={paths.indicator(id)}>
                {measured
                  ? t("text.measured", { name, raw: measured.raw, year: String(measured.year) })
                  : t("text.notMeasured", { name })}
              </a>
            </li>
          ))}
        </ul>
      )}
      {goal.reports.length === 0 ? (
        <p className="thread-quiet">{t("result.none")}</p>
      ) : (
        <Timeline
          items={goal.reports.toReversed().map((report) => ({
            key: report.id,
            when: "",
            title: t(`period.${report.kind}`, { year: String(report.year) }),
            ...(report.status ? { light: light(report.status) } : {}),
            children: report.effectAchieved ? <p>{report.effectAchieved}</p> : null,
          }))}
        />
      )}
    </>
  );
}
