import type { LoaderFunctionArgs } from "@remix-run/node";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { CommitteeMeetingFacts } from "#app/features/cycle/committee-meeting-facts.tsx";
import { MeetingPreparation } from "#app/features/cycle/meeting-preparation.tsx";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { viewCommitteeMeeting } from "#app/features/cycle/view-committee-meeting.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";
import { Section } from "#app/ui/layout/section.tsx";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.meeting.title);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCommitteeMeeting(signedIn(args), idOf(args.params.meeting)));
}

export default function CommitteeMeetingRoute() {
  const { frame, meeting, readings, questions, mayEdit, mayRecord } =
    useLoaderData<typeof loader>();
  const t = useTexts("cycle");
  const place = { slug: frame.committee.slug, year: frame.round.year };
  return (
    <>
      <RoundHead
        frame={frame}
        step={meeting.step}
        title={meeting.title}
        below={[{ label: meeting.title }]}
        action={
          mayRecord ? (
            <LinkButton
              href={paths.recordCommitteeDecision(meeting.id)}
              variant={meeting.isHeld ? "secondary" : "primary"}
            >
              {meeting.isHeld ? t("meeting.record.again") : t("meeting.record")}
            </LinkButton>
          ) : undefined
        }
      />
      <Section
        title={meeting.isHeld ? t("meeting.held") : t("meeting.coming")}
        action={
          mayEdit ? (
            <a href={paths.editCommitteeMeeting(meeting.id)}>{t("meeting.edit.title")}</a>
          ) : undefined
        }
      >
        <CommitteeMeetingFacts meeting={meeting} place={place} />
      </Section>
      {meeting.isHeld ? null : <MeetingPreparation readings={readings} questions={questions} />}
      <Section title={t("meeting.decision")}>
        {meeting.isHeld ? (
          <Paragraphs text={meeting.decisionText} />
        ) : (
          <p>{t("meeting.decision.none")}</p>
        )}
      </Section>
    </>
  );
}
