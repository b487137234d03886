import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { Timeline } from "#app/ui/data/timeline.tsx";

export type StepEvent = {
  readonly id: string;
  readonly action: "opened" | "closed" | "reopened";
  readonly reason: string;
  readonly at: string;
  readonly personName: string | null;
};

/** Who opened, closed and re-opened a step, and why. */
export function StepLog({ events }: { readonly events: readonly StepEvent[] }) {
  const t = useTexts("cycle");
  const format = useFormat();
  const whenOf = ({ at, personName }: StepEvent) => {
    const when = format.instant(at);
    return personName ? t("log.by", { when, name: personName }) : when;
  };
  return (
    <Timeline
      items={events.map((event) => ({
        key: event.id,
        title: t(`log.${event.action}`),
        when: whenOf(event),
        children: event.reason ? <p>{event.reason}</p> : undefined,
      }))}
    />
  );
}
