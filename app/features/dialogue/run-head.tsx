import type { MeetingState } from "#app/domain/dialogue/meeting-state.ts";
import type { RoundFrame } from "#app/features/cycle/round-frame.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Tabs } from "#app/ui/data/tabs.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import { Notice } from "#app/ui/layout/notice.tsx";
import { PageHead } from "#app/ui/layout/page-head.tsx";
import { Place } from "#app/ui/layout/place.tsx";

export type RunPage = {
  readonly frame: RoundFrame;
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly state: MeetingState;
    readonly heldOn: string;
    readonly startsAtTime: string;
    readonly place: string;
    readonly version: number;
  };
  readonly isStepOpen: boolean;
  readonly isRecording: boolean;
};

type RunView = "run" | "themes" | "attendance" | "closing";

/** The head of the pages a meeting is run from, large enough for a projector; the path gives way to the room. */
export function RunHead(props: {
  readonly page: RunPage;
  readonly view: RunView;
  readonly action?: React.ReactNode;
}) {
  const t = useTexts("dialogue");
  const cycle = useTexts("cycle");
  const format = useFormat();
  const { frame, meeting, isStepOpen } = props.page;
  const { slug, name } = frame.committee;
  const views: Record<RunView, string> = {
    run: paths.runDialogueMeeting(meeting.id),
    themes: paths.dialogueThemes(meeting.id),
    attendance: paths.attendance(meeting.id),
    closing: paths.closeDialogueMeeting(meeting.id),
  };
  return (
    <>
      <PageHead
        place={
          <Place
            items={[
              { label: name, href: paths.committee(slug) },
              { label: cycle("step.dialogue"), href: paths.dialogue(slug, frame.round.year) },
              { label: meeting.title, href: paths.dialogueMeeting(meeting.id) },
              { label: t("run.title") },
            ]}
          />
        }
        title={meeting.title}
        meta={
          <Meta
            items={[
              t(`state.${meeting.state}`),
              `${format.date(meeting.heldOn)} ${format.time(meeting.startsAtTime)}`,
              meeting.place,
            ]}
          />
        }
        action={props.action}
      />
      <Tabs
        label={t("run.title")}
        items={(Object.keys(views) as RunView[]).map((view) => ({
          label: t(`run.${view}`),
          href: views[view],
          current: view === props.view,
        }))}
      />
      {isStepOpen ? null : <Notice tone="info">{t("run.stepClosed")}</Notice>}
    </>
  );
}
