import type { StepName } from "#app/domain/cycle/step.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";

type Meeting = {
  readonly id: string;
  readonly step: StepName;
  readonly title: string;
  readonly heldOn: string;
  readonly startsAtTime: string;
  readonly isHeld: 0 | 1;
};

/** The committee's meetings in a round, in the order of time. */
export function MeetingList({ meetings }: { readonly meetings: readonly Meeting[] }) {
  const t = useTexts("cycle");
  const format = useFormat();
  return (
    <LinkList
      items={meetings.map(({ id, step, title, heldOn, startsAtTime, isHeld }) => ({
        title,
        href: paths.committeeMeeting(id),
        detail: `${format.weekday(heldOn)} ${format.time(startsAtTime)} · ${t(`step.${step}`)}`,
        aside: isHeld ? t("meeting.held") : t("meeting.coming"),
      }))}
      empty={<EmptyState title={t("meeting.none")}>{t("meeting.none.text")}</EmptyState>}
    />
  );
}
