import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CommitteeMeetingForm } from "#app/features/cycle/committee-meeting-form.tsx";
import { committeeMeetingSchema } from "#app/features/cycle/meeting.schema.ts";
import { planCommitteeMeeting } from "#app/features/cycle/plan-committee-meeting.server.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { viewNewCommitteeMeeting } from "#app/features/cycle/view-committee-meeting.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("cycle", "meeting.new.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewNewCommitteeMeeting(signedIn(args), idOf(committee), idOf(year)));
}

export async function action(args: ActionFunctionArgs) {
  const slug = idOf(args.params.committee);
  const year = Number(idOf(args.params.year));
  const form = await parseForm(args.request, committeeMeetingSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await planCommitteeMeeting(signedIn(args, form.postId), slug, year, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.committeeMeeting(result.value.id), "cycle.notice.meeting-planned");
}

export default function NewCommitteeMeetingRoute() {
  const { frame } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("cycle");
  return (
    <>
      <RoundHead
        frame={frame}
        title={t("meeting.new.title")}
        below={[{ label: t("meeting.new.title") }]}
      />
      <CommitteeMeetingForm frame={frame} answer={answer} />
    </>
  );
}
