import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { closeDialogueMeeting } from "#app/features/dialogue/close-dialogue-meeting.server.ts";
import { ClosingForm } from "#app/features/dialogue/closing-form.tsx";
import { closingSchema } from "#app/features/dialogue/meeting.schema.ts";
import { NotRecording } from "#app/features/dialogue/not-recording.tsx";
import { RunHead } from "#app/features/dialogue/run-head.tsx";
import { viewClosing } from "#app/features/dialogue/view-closing.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("dialogue", "run.closing");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewClosing(signedIn(args), idOf(args.params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = await parseForm(args.request, closingSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await closeDialogueMeeting(context, id, form.value);
  if (result.ok) {
    return form.value.intent === "close"
      ? goOn(paths.dialogueMeeting(id), "dialogue.notice.closed")
      : goOn(paths.closeDialogueMeeting(id), "dialogue.notice.saved");
  }
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? { summary: pageOf(await viewClosing(context, id)).summary }
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function CloseMeetingRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <RunHead page={page} view="closing" />
      {page.isRecording ? (
        <ClosingForm closing={page} answer={answer} />
      ) : (
        <NotRecording meeting={page.meeting} />
      )}
    </>
  );
}
