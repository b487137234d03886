import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ContributionEdit } from "#app/features/dialogue/contribution-edit.tsx";
import { editContribution } from "#app/features/dialogue/edit-contribution.server.ts";
import { editContributionSchema } from "#app/features/dialogue/recording.schema.ts";
import { RunHead } from "#app/features/dialogue/run-head.tsx";
import { viewContribution } from "#app/features/dialogue/view-contribution.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";

export const meta = pageTitle("dialogue", "record.edit.title");

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, contribution } = args.params;
  return pageOf(await viewContribution(signedIn(args), idOf(meeting), idOf(contribution)));
}

export async function action(args: ActionFunctionArgs) {
  const meetingId = idOf(args.params.meeting);
  const id = idOf(args.params.contribution);
  const form = await parseForm(args.request, editContributionSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editContribution(context, meetingId, id, form.value);
  if (result.ok) return goOn(paths.runDialogueMeeting(meetingId), "dialogue.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewContribution(context, meetingId, id)).contribution
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function ContributionRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("dialogue");
  return (
    <>
      <RunHead page={page} view="run" />
      {page.isRecording ? (
        <ContributionEdit
          meetingId={page.meeting.id}
          contribution={page.contribution}
          speakers={page.speakers}
          answer={answer}
        />
      ) : (
        <Notice>{t("record.closed")}</Notice>
      )}
    </>
  );
}
