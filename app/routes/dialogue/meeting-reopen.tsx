import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { reopenSchema } from "#app/features/dialogue/meeting.schema.ts";
import { reopenDialogueMeeting } from "#app/features/dialogue/reopen-dialogue-meeting.server.ts";
import { ReopenForm } from "#app/features/dialogue/reopen-form.tsx";
import { viewMeetingPlan } from "#app/features/dialogue/view-meeting-plan.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("dialogue", "reopen.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewMeetingPlan(signedIn(args), idOf(args.params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = await parseForm(args.request, reopenSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await reopenDialogueMeeting(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.runDialogueMeeting(id), "dialogue.notice.reopened");
}

export default function ReopenMeetingRoute() {
  const { frame, meeting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("dialogue");
  return (
    <>
      <RoundHead
        frame={frame}
        step="dialogue"
        title={t("reopen.title")}
        lead={t("reopen.lead")}
        below={[
          { label: meeting.title, href: paths.dialogueMeeting(meeting.id) },
          { label: t("reopen.title") },
        ]}
      />
      <ReopenForm version={meeting.version} answer={answer} />
    </>
  );
}
