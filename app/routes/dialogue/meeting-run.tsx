import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { recordContribution } from "#app/features/dialogue/record-contribution.server.ts";
import { contributionSchema } from "#app/features/dialogue/recording.schema.ts";
import { RunBody } from "#app/features/dialogue/run-body.tsx";
import { RunHead } from "#app/features/dialogue/run-head.tsx";
import { StartForm } from "#app/features/dialogue/start-form.tsx";
import { viewMeetingRun } from "#app/features/dialogue/view-meeting-run.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("dialogue", "run.title");

export async function loader(args: LoaderFunctionArgs) {
  const page = pageOf(await viewMeetingRun(signedIn(args), idOf(args.params.meeting)));
  return { ...page, lastSpeaker: new URL(args.request.url).searchParams.get("taler") ?? "" };
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = await parseForm(args.request, contributionSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await recordContribution(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  const speaker = encodeURIComponent(form.value.speaker);
  return goOn(`${paths.runDialogueMeeting(id)}?taler=${speaker}#contribution-text`);
}

export default function RunMeetingRoute() {
  const page = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const mayStart = page.isStepOpen && page.meeting.state === "planned";
  return (
    <div className="projector">
      <RunHead
        page={page}
        view="run"
        action={mayStart ? <StartForm meeting={page.meeting} /> : undefined}
      />
      <RunBody page={page} answer={answer} />
    </div>
  );
}
