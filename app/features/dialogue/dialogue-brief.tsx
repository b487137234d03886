import type { MeetingState } from "#app/domain/dialogue/meeting-state.ts";
import type { GoalStatus } from "#app/domain/follow-up/goal-status.ts";
import { useGoalLight } from "#app/features/follow-up/goal-light.tsx";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { CountBar } from "#app/ui/data/count-bar.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";
import { BriefSince, type Since } from "./brief-since.tsx";
import { GoalBefore } from "./goal-before.tsx";
import type { GoalView, PreparationView } from "./meeting-view.ts";
import { PreparationText } from "./preparation-text.tsx";

type Count = { readonly status: GoalStatus; readonly count: number };

type Brief = {
  readonly institution: {
    readonly id: string;
    readonly name: string;
    readonly typeName: string;
  };
  readonly meeting: { readonly id: string; readonly state: MeetingState };
  /** The day the brief is read, or the day of the meeting once that has been held. */
  readonly readOn: string;
  readonly lastYear: number | null;
  readonly bearings: readonly {
    readonly id: string;
    readonly title: string;
    readonly goals: readonly GoalView[];
  }[];
  readonly otherGoals: readonly GoalView[];
  readonly comparison: {
    readonly peerCount: number;
    readonly own: readonly Count[];
    readonly all: readonly Count[];
  };
  readonly since: Since | null;
  readonly preparation: PreparationView | null;
};

/** What one institution comes to the meeting with, on a page to read beforehand or to print. */
export function DialogueBrief({ brief }: { brief: Brief }) {
  const t = useTexts("dialogue");
  const format = useFormat();
  return (
    <>
      <LastRound brief={brief} />
      <Comparison brief={brief} />
      <Section title={t("since.title")}>
        {brief.since ? <BriefSince since={brief.since} /> : <p>{t("since.none")}</p>}
      </Section>
      <Section title={t("brief.preparation")}>
        {brief.preparation ? (
          <PreparationText preparation={brief.preparation} />
        ) : (
          <p>{t(brief.meeting.state === "closed" ? "preparation.never" : "preparation.notYet")}</p>
        )}
      </Section>
      <p className="brief-source">{t("brief.source", { date: format.date(brief.readOn) })}</p>
    </>
  );
}

function LastRound({ brief }: { brief: Brief }) {
  const t = useTexts("dialogue");
  const { bearings, otherGoals, lastYear } = brief;
  const hasGoals = otherGoals.length > 0 || bearings.some((bearing) => bearing.goals.length > 0);
  if (lastYear === null || (!hasGoals && bearings.length === 0)) {
    return (
      <Section title={t("brief.lastRound.none.title")}>
        <EmptyState title={t("brief.lastRound.none")}>{t("brief.lastRound.none.text")}</EmptyState>
      </Section>
    );
  }
  const served = bearings.filter((bearing) => bearing.goals.length > 0);
  const unserved = bearings.filter((bearing) => bearing.goals.length === 0);
  return (
    <Section title={t("brief.lastRound", { year: String(lastYear) })}>
      <div className="brief-round">
        {served.map((bearing) => (
          <Section
            key={bearing.id}
            level={3}
            title={<a href={paths.bearing(bearing.id)}>{bearing.title}</a>}
          >
            <Goals goals={bearing.goals} told={toldBefore(served, bearing)} />
          </Section>
        ))}
        {otherGoals.length > 0 ? (
          <Section level={3} title={t("brief.otherGoals")}>
            <Goals goals={otherGoals} told={new Set()} />
          </Section>
        ) : null}
        {unserved.length > 0 ? (
          <Section level={3} title={t("brief.noGoal")}>
            <ul className="brief-unserved">
              {unserved.map((bearing) => (
                <li key={bearing.id}>
                  <a href={paths.bearing(bearing.id)}>{bearing.title}</a>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
      </div>
    </Section>
  );
}

/** The goals that a bearing before this one has told in full; a goal that serves two is told once. */
function toldBefore(
  bearings: Brief["bearings"],
  bearing: Brief["bearings"][number],
): ReadonlySet<string> {
  const before = bearings.slice(0, bearings.indexOf(bearing));
  return new Set(before.flatMap(({ goals }) => goals.map((goal) => goal.id)));
}

function Goals({
  goals,
  told,
}: {
  readonly goals: readonly GoalView[];
  readonly told: ReadonlySet<string>;
}) {
  return (
    <Stack>
      {goals.map((goal) => (
        <GoalBefore key={goal.id} goal={goal} isTold={told.has(goal.id)} />
      ))}
    </Stack>
  );
}

function Comparison({ brief }: { brief: Brief }) {
  const t = useTexts("dialogue");
  const light = useGoalLight();
  const { institution, comparison } = brief;
  const segments = (counts: readonly Count[]) =>
    counts.map(({ status, count }) => ({ ...light(status), count }));
  const ofType = t("comparison.all", { type: institution.typeName, count: comparison.peerCount });
  return (
    <Section title={t("comparison.title")} lead={t("comparison.lead")}>
      <div className="brief-comparison">
        <h3>{institution.name}</h3>
        <CountBar label={institution.name} segments={segments(comparison.own)} />
        <h3>{ofType}</h3>
        <CountBar label={ofType} segments={segments(comparison.all)} />
      </div>
    </Section>
  );
}
