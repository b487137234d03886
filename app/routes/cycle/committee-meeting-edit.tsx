import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CommitteeMeetingForm } from "#app/features/cycle/committee-meeting-form.tsx";
import { editCommitteeMeeting } from "#app/features/cycle/edit-committee-meeting.server.ts";
import { editCommitteeMeetingSchema } from "#app/features/cycle/meeting.schema.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { viewCommitteeMeetingToEdit } from "#app/features/cycle/view-committee-meeting.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("cycle", "meeting.edit.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCommitteeMeetingToEdit(signedIn(args), idOf(args.params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = await parseForm(args.request, editCommitteeMeetingSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editCommitteeMeeting(context, id, form.value);
  if (result.ok) return goOn(paths.committeeMeeting(id), "cycle.notice.meeting-saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewCommitteeMeetingToEdit(context, id)).meeting
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function EditCommitteeMeetingRoute() {
  const { frame, meeting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("cycle");
  return (
    <>
      <RoundHead
        frame={frame}
        step={meeting.step}
        title={t("meeting.edit.title")}
        below={[
          { label: meeting.title, href: paths.committeeMeeting(meeting.id) },
          { label: t("meeting.edit.title") },
        ]}
      />
      <CommitteeMeetingForm frame={frame} meeting={meeting} answer={answer} />
    </>
  );
}
