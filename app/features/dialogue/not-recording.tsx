import type { MeetingState } from "#app/domain/dialogue/meeting-state.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";

/** Why nothing can be written on a meeting's screens now, and where to go. */
export function NotRecording({
  meeting,
}: {
  meeting: { readonly id: string; readonly state: MeetingState };
}) {
  const t = useTexts("dialogue");
  if (meeting.state === "running") return null;
  return (
    <Notice>
      <p>
        {t(`run.not.${meeting.state}`)}{" "}
        <a href={paths.dialogueMeeting(meeting.id)}>{t("run.toMeeting")}</a>
      </p>
    </Notice>
  );
}
