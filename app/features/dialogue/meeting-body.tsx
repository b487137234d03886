import { useTexts } from "#app/i18n/texts.tsx";
import { PersonChip } from "#app/ui/data/person-chip.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Prose } from "#app/ui/layout/prose.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import { MeetingOutcomes } from "../thread/meeting-outcomes.tsx";
import type { MeetingOutcomesModel } from "../thread/meeting-outcomes-model.ts";
import { MeetingAgenda } from "./meeting-agenda.tsx";
import type { AgendaItemView } from "./meeting-view.ts";
import { ParticipantList, type ParticipantView } from "./participant-list.tsx";

type MeetingPage = {
  readonly meeting: {
    readonly id: string;
    readonly startsAtTime: string;
    readonly summary: string;
  };
  readonly participants: readonly ParticipantView[];
  readonly agenda: readonly AgendaItemView[];
  readonly attending: readonly {
    readonly id: string;
    readonly name: string;
    readonly title: string;
    readonly institutionName: string | null;
  }[];
  readonly outcomes: MeetingOutcomesModel;
};

/** A meeting to come or under way: who prepares, and what is on the agenda. */
export function MeetingBefore({ page }: { page: MeetingPage }) {
  const t = useTexts("dialogue");
  return (
    <>
      <Participants page={page} />
      <Section title={t("agenda.label")} lead={t("agenda.lead")}>
        <MeetingAgenda startsAtTime={page.meeting.startsAtTime} items={page.agenda} />
      </Section>
    </>
  );
}

/** A meeting that has been held: summary, themes with what was said, and what became of it. */
export function MeetingAfter({ page }: { page: MeetingPage }) {
  const t = useTexts("dialogue");
  const { meeting, outcomes, attending } = page;
  return (
    <>
      <Section title={t("closing.summary")}>
        <Prose>
          <p className="written">{meeting.summary}</p>
        </Prose>
      </Section>
      {outcomes.themes.length === 0 && outcomes.loose.length === 0 ? (
        <EmptyState title={t("record.none")}>{t("outcome.empty")}</EmptyState>
      ) : (
        <MeetingOutcomes outcomes={outcomes} />
      )}
      <Section title={t("attendance.were")}>
        {attending.length === 0 ? (
          <p>{t("attendance.none")}</p>
        ) : (
          <ul className="attending">
            {attending.map((person) => (
              <li key={person.id}>
                <PersonChip
                  name={person.name}
                  detail={[person.title, person.institutionName].filter(Boolean).join(", ")}
                />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Participants page={page} isOver />
      <Section title={t("agenda.label")}>
        <MeetingAgenda startsAtTime={meeting.startsAtTime} items={page.agenda} />
      </Section>
    </>
  );
}

function Participants({ page, isOver = false }: { page: MeetingPage; isOver?: boolean }) {
  const t = useTexts("dialogue");
  return (
    <Section title={t("participants.title")}>
      <ParticipantList
        meetingId={page.meeting.id}
        participants={page.participants}
        isOver={isOver}
      />
    </Section>
  );
}
