import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Meta } from "#app/ui/layout/meta.tsx";
import type { MeetingInList } from "./meeting-view.ts";

/** The dialogue meetings of a round in the order they are held. */
export function MeetingList({ meetings }: { meetings: readonly MeetingInList[] }) {
  const t = useTexts("dialogue");
  const format = useFormat();
  return (
    <LinkList
      items={meetings.map((meeting) => ({
        title: meeting.title,
        href: paths.dialogueMeeting(meeting.id),
        detail: (
          <>
            <Meta
              items={[
                `${format.date(meeting.heldOn)} ${format.time(meeting.startsAtTime)}`,
                meeting.place,
                t(`model.${meeting.model}`),
                meeting.theme && t("theme.named", { theme: meeting.theme }),
              ]}
            />
            <Meta
              items={[
                t("institutions.count", { count: meeting.institutionCount }),
                t("preparations.count", {
                  submitted: meeting.submittedCount,
                  count: meeting.institutionCount,
                }),
                meeting.committees.length > 0 &&
                  t("joint.named", { names: meeting.committees.join(", ") }),
              ]}
            />
          </>
        ),
        aside: (
          <span className={`meeting-state-${meeting.state}`}>{t(`state.${meeting.state}`)}</span>
        ),
      }))}
    />
  );
}
