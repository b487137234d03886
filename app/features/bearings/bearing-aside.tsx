import { useFormat, useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { BearingThread } from "../thread/bearing-thread.ts";
import { QuoteList } from "../thread/quote-list.tsx";

type BearingAsideProps = {
  readonly thread: BearingThread;
  readonly successor: {
    readonly id: string;
    readonly title: string;
    readonly year: number;
  } | null;
};

const quotesShown = 3;

/** Where the bearing comes from: its themes, what was said, the meetings, and the bearings it carries on. */
export function BearingAside({ thread, successor }: BearingAsideProps) {
  const t = useTexts("bearings");
  const format = useFormat();
  const meetings = new Map(thread.meetings.map((meeting) => [meeting.id, meeting]));
  return (
    <>
      {thread.themes.length > 0 && (
        <Section id="origin" title={t("origin.title")}>
          {thread.themes.map((theme) => {
            const meeting = meetings.get(theme.meetingId);
            const href = paths.dialogueMeeting(theme.meetingId);
            const more = theme.contributions.length - quotesShown;
            return (
              <Section
                key={theme.id}
                level={3}
                title={<a href={`${href}#${theme.id}`}>{theme.title}</a>}
              >
                <p className="bearing-note">
                  <a href={href}>{meeting?.title}</a>, {format.date(meeting?.heldOn ?? "")}
                </p>
                <QuoteList quotes={theme.contributions.slice(0, quotesShown)} />
                {more > 0 && (
                  <p className="bearing-note">
                    <a href={paths.bearingThread(thread.bearing.id)}>
                      {t("origin.more", { count: more })}
                    </a>
                  </p>
                )}
              </Section>
            );
          })}
        </Section>
      )}
      {(thread.predecessors.length > 0 || successor) && (
        <Section id="rounds" title={t("rounds.title")}>
          <LinkList
            items={[
              ...(successor ? [{ ...successor, detail: "rounds.successor" as const }] : []),
              ...thread.predecessors.map((one) => ({
                ...one,
                detail: "rounds.predecessor" as const,
              })),
            ].map(({ id, title, year, detail }) => ({
              title,
              href: paths.bearing(id),
              detail: t(detail, { year: String(year) }),
            }))}
          />
        </Section>
      )}
    </>
  );
}
