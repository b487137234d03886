import { agendaTimes } from "#app/domain/dialogue/agenda.ts";
import { wallClock } from "#app/i18n/format.ts";
import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Agenda } from "#app/ui/data/agenda.tsx";
import type { AgendaItemView } from "./meeting-view.ts";

type AgendaProps = {
  readonly startsAtTime: string;
  readonly items: readonly AgendaItemView[];
  /** What stands below an item's title, for instance its buttons. */
  readonly below?: (item: AgendaItemView, endsAt: string) => React.ReactNode;
};

/** A meeting's agenda with its clock times: as they went, then as they are planned to follow. */
export function MeetingAgenda({ startsAtTime, items, below }: AgendaProps) {
  const t = useTexts("dialogue");
  const format = useFormat();
  const times = agendaTimes(
    startsAtTime,
    items.map((item) => ({
      id: item.id,
      minutes: item.minutes,
      isFollowUp: item.isFollowUp === 1,
      startedAt: item.startedAt && wallClock(item.startedAt),
      endedAt: item.endedAt && wallClock(item.endedAt),
    })),
  );
  return (
    <Agenda
      label={t("agenda.label")}
      items={items.map((item, index) => ({
        key: item.id,
        time: format.time(times[index]?.from ?? startsAtTime),
        duration: t("minutes", { count: item.minutes }),
        title: <AgendaTitle item={item} />,
        current: item.startedAt !== null && item.endedAt === null,
        done: item.endedAt !== null,
        children: below?.(item, times[index]?.to ?? startsAtTime),
      }))}
    />
  );
}

function AgendaTitle({ item }: { item: AgendaItemView }) {
  const t = useTexts("dialogue");
  return <>{item.title || t("agenda.followUp")}</>;
}
