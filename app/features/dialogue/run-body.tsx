import type { FormAnswer } from "#app/features/form/form-answer.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { ContributionForm } from "./contribution-form.tsx";
import { ContributionList } from "./contribution-list.tsx";
import { FollowUpOpening } from "./follow-up-opening.tsx";
import type { AgendaItemView, ContributionView, GoalView, Speakers } from "./meeting-view.ts";
import { NotRecording } from "./not-recording.tsx";
import { RunAgenda } from "./run-agenda.tsx";
import type { RunPage } from "./run-head.tsx";

type Page = RunPage & {
  readonly agenda: readonly AgendaItemView[];
  readonly followUp: readonly {
    readonly id: string;
    readonly name: string;
    readonly goals: readonly GoalView[];
  }[];
  readonly speakers: Speakers;
  readonly lastSpeaker: string;
  readonly contributions: readonly ContributionView[];
};

/** The running meeting: the agenda beside what is said; last round's goals stand open until they are dealt with. */
export function RunBody({ page, answer }: { page: Page; answer: FormAnswer | undefined }) {
  const t = useTexts("dialogue");
  const { meeting, isRecording } = page;
  const opening = page.agenda.find((item) => item.isFollowUp === 1);
  const isOpening = meeting.state === "planned" || (opening ? opening.endedAt === null : false);
  return (
    <div className="run">
      <div className="run-agenda">
        <Section title={t("agenda.label")}>
          <RunAgenda
            meetingId={meeting.id}
            startsAtTime={meeting.startsAtTime}
            items={page.agenda}
            isRecording={isRecording}
          />
        </Section>
      </div>
      <div className="run-main">
        <FollowUpOpening institutions={page.followUp} isOpen={isOpening} />
        <Section title={t("record.title")} id="optag">
          {isRecording ? (
            <ContributionForm
              speakers={page.speakers}
              lastSpeaker={page.lastSpeaker}
              answer={answer}
            />
          ) : (
            <NotRecording meeting={meeting} />
          )}
        </Section>
        <div className="run-list" data-part="contributions">
          <Section title={t("contributions.count", { count: page.contributions.length })}>
            <ContributionList
              meetingId={meeting.id}
              contributions={page.contributions}
              isRecording={isRecording}
            />
          </Section>
        </div>
      </div>
    </div>
  );
}
