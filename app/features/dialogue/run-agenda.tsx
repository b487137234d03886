import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Button } from "#app/ui/controls/button.tsx";
import { FormFrame } from "#app/ui/controls/form-frame.tsx";
import { MeetingAgenda } from "./meeting-agenda.tsx";
import type { AgendaItemView } from "./meeting-view.ts";

type RunAgendaProps = {
  readonly meetingId: string;
  readonly startsAtTime: string;
  readonly items: readonly AgendaItemView[];
  readonly isRecording: boolean;
};

/** The agenda while the meeting runs: what is on, until when, and the buttons that take up and finish. */
export function RunAgenda({ meetingId, startsAtTime, items, isRecording }: RunAgendaProps) {
  const next = items.find((item) => item.startedAt === null);
  return (
    <MeetingAgenda
      startsAtTime={startsAtTime}
      items={items}
      below={(item, endsAt) => (
        <>
          <ItemClock item={item} endsAt={endsAt} />
          {isRecording ? (
            <ItemButton meetingId={meetingId} item={item} isNext={item.id === next?.id} />
          ) : null}
        </>
      )}
    />
  );
}

/** When the running item is to end; where scripts run, how many minutes are left. */
function ItemClock({ item, endsAt }: { item: AgendaItemView; endsAt: string }) {
  const t = useTexts("dialogue");
  const format = useFormat();
  if (item.startedAt === null || item.endedAt !== null) return null;
  return (
    <p
      className="item-clock"
      data-comfort="item-clock"
      data-started-at={item.startedAt}
      data-minutes={item.minutes}
      data-left={t("clock.left", { minutes: "{minutes}" })}
      data-over={t("clock.over", { minutes: "{minutes}" })}
    >
      {t("clock.until", { time: format.time(endsAt) })}
    </p>
  );
}

function ItemButton(props: { meetingId: string; item: AgendaItemView; isNext: boolean }) {
  const t = useTexts("dialogue");
  const { item, meetingId, isNext } = props;
  const title = item.title || t("agenda.followUp");
  const isRunning = item.startedAt !== null && item.endedAt === null;
  const words = isRunning ? "item.finish" : item.endedAt ? "item.again" : "item.start";
  return (
    <FormFrame action={paths.agendaItem(meetingId, item.id)}>
      <div>
        <Button
          small
          variant={isNext ? "secondary" : "quiet"}
          name="change"
          value={isRunning ? "finish" : "start"}
        >
          {t(words)}
          <span className="only-read"> {title}</span>
        </Button>
      </div>
    </FormFrame>
  );
}
