import { useTexts } from "#app/i18n/texts.tsx";
import { LinkList } from "#app/ui/layout/link-list.tsx";
import { Section } from "#app/ui/layout/section.tsx";
import type { MeetingQuestion, MeetingReading } from "./meeting-reading.ts";

/** What a committee's member reads before the meeting: what is to be decided, what it builds on, and what was asked. */
export function MeetingPreparation({
  readings,
  questions,
}: {
  readonly readings: readonly MeetingReading[];
  readonly questions: readonly MeetingQuestion[];
}) {
  const t = useTexts("cycle");
  const minutes = readings.reduce((sum, reading) => sum + reading.minutes, 0);
  return (
    <>
      <Section
        title={t("prepare.title")}
        lead={minutes > 0 ? t("prepare.lead", { count: minutes }) : undefined}
      >
        <LinkList
          empty={<p>{t("prepare.none")}</p>}
          items={readings.map(({ kind, href, count, other, minutes: each }) => ({
            title: t(`prepare.${kind}`, { count }),
            href,
            detail: t(`prepare.${kind}.detail`, { count: other, all: count }),
            aside: t("prepare.minutes", { count: each }),
          }))}
        />
      </Section>
      {questions.length > 0 ? (
        <Section title={t("prepare.questions")}>
          <LinkList
            items={questions.map((question) => ({
              title: question.text,
              href: question.href,
              detail: (
                <>
                  {question.place === null ? null : `${question.place}: `}
                  {question.subject}
                  <br />
                  {question.answer || t("prepare.questions.open")}
                </>
              ),
            }))}
          />
        </Section>
      ) : null}
    </>
  );
}
