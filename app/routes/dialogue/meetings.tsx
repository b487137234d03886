import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { DecidedForm } from "#app/features/dialogue/decided-form.tsx";
import { MeetingList } from "#app/features/dialogue/meeting-list.tsx";
import { viewDialogueMeetings } from "#app/features/dialogue/view-dialogue-meetings.server.ts";
import { idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";
import { EmptyState } from "#app/ui/layout/empty-state.tsx";
import { Section } from "#app/ui/layout/section.tsx";

export const meta = pageTitle("dialogue", "list.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewDialogueMeetings(signedIn(args), idOf(committee), idOf(year)));
}

export default function DialogueMeetingsRoute() {
  const { frame, decision, meetings, mayPlan } = useLoaderData<typeof loader>();
  const t = useTexts("dialogue");
  const { committee, round } = frame;
  const plan = mayPlan ? (
    <LinkButton href={paths.newDialogueMeeting(committee.slug, round.year)}>
      {t("plan.new.title")}
    </LinkButton>
  ) : undefined;
  return (
    <>
      <RoundHead
        frame={frame}
        step="dialogue"
        title={t("list.title")}
        lead={t("list.lead")}
        action={meetings.length > 0 ? plan : undefined}
      />
      <Section title={t("list.meetings")}>
        {meetings.length > 0 ? (
          <MeetingList meetings={meetings} />
        ) : (
          <EmptyState title={t("list.empty")} action={plan}>
            {t("list.empty.text")}
          </EmptyState>
        )}
      </Section>
      <Section title={t("decision.title")}>
        {decision ? (
          <DecidedForm decision={decision} />
        ) : (
          <EmptyState
            title={t("decision.none")}
            action={
              <a href={paths.dialogueForm(committee.slug, round.year)}>{t("decision.open")}</a>
            }
          >
            {t("decision.none.text")}
          </EmptyState>
        )}
      </Section>
    </>
  );
}
