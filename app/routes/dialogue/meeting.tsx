import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { MeetingActions } from "#app/features/dialogue/meeting-actions.tsx";
import { MeetingAfter, MeetingBefore } from "#app/features/dialogue/meeting-body.tsx";
import { MeetingFacts } from "#app/features/dialogue/meeting-facts.tsx";
import { viewDialogueMeeting } from "#app/features/dialogue/view-dialogue-meeting.server.ts";
import { ThreadStrip } from "#app/features/thread/thread-strip.tsx";
import { idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { Columns } from "#app/ui/layout/columns.tsx";

export const meta = ({ data }: { data?: { meeting: { title: string } } | undefined }) =>
  titleOf(data?.meeting.title);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewDialogueMeeting(signedIn(args), idOf(args.params.meeting)));
}

export default function DialogueMeetingRoute() {
  const page = useLoaderData<typeof loader>();
  const t = useTexts("dialogue");
  const { frame, meeting } = page;
  const Body = meeting.state === "closed" ? MeetingAfter : MeetingBefore;
  return (
    <>
      <RoundHead
        frame={frame}
        step="dialogue"
        title={meeting.title}
        below={[{ label: meeting.title }]}
        action={<MeetingActions page={page} />}
      />
      <ThreadStrip strip={page.strip} />
      <Columns
        asideLabel={t("facts.title")}
        aside={
          <MeetingFacts meeting={meeting} year={frame.round.year} committees={page.committees} />
        }
      >
        <Body page={page} />
      </Columns>
    </>
  );
}
