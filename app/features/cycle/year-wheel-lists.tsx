import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { RoundFrame } from "./round-frame.ts";
import { StepPeriod } from "./step-section.tsx";
import type { WheelEvent } from "./wheel-event.ts";
import { letterOf } from "./wheel-geometry.ts";

type Props = { readonly frame: RoundFrame; readonly events: readonly WheelEvent[] };

/** What the wheel shows, in words: the steps with their dates, and meetings and deadlines under their numbers. */
export function YearWheelLists({ frame, events }: Props) {
  const t = useTexts("cycle");
  const { committee, round } = frame;
  return (
    <>
      <Section title={t("wheel.steps")}>
        <ol className="wheel-list">
          {frame.steps.map((step, index) => (
            <li key={step.step}>
              <span className={`wheel-number wheel-number-${step.state}`} aria-hidden="true">
                {step.step === "followUp" ? "↺" : index + 1}
              </span>
              <div>
                <a href={paths.step(committee.slug, round.year, step.step)}>
                  {t(`step.${step.step}`)}
                </a>
                <p className="wheel-when">
                  <StepPeriod step={step} /> · {t(`state.${step.state}`)}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t("wheel.events")}>
        <EventList events={events} followUpHref={paths.followUp(committee.slug, round.year)} />
      </Section>
    </>
  );
}

function EventList(props: {
  readonly events: readonly WheelEvent[];
  readonly followUpHref: string;
}) {
  const t = useTexts("cycle");
  const format = useFormat();
  const { events, followUpHref } = props;
  if (events.length === 0) {
    return <EmptyState title={t("wheel.events.empty")}>{t("wheel.events.empty.text")}</EmptyState>;
  }
  const hrefOf = (event: WheelEvent) => {
    if (event.kind === "committeeMeeting") return paths.committeeMeeting(event.id);
    return event.kind === "dialogueMeeting" ? paths.dialogueMeeting(event.id) : followUpHref;
  };
  return (
    <ol className="wheel-list">
      {events.map((event, index) => (
        <li key={event.id}>
          <span className={`wheel-number wheel-number-${event.kind}`} aria-hidden="true">
            {letterOf(index)}
          </span>
          <div>
            <a href={hrefOf(event)}>
              {event.kind === "reporting" ? t(`period.${event.period}`) : event.title}
            </a>
            <p className="wheel-when">
              {format.date(event.on)}
              {event.kind === "reporting" ? "" : ` ${format.time(event.at)}`} ·{" "}
              {t(`event.${event.kind}`)}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
