import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { DecisionForm } from "#app/features/cycle/decision-form.tsx";
import { recordDecisionSchema } from "#app/features/cycle/meeting.schema.ts";
import { recordCommitteeDecision } from "#app/features/cycle/record-committee-decision.server.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { viewCommitteeMeetingToRecord } from "#app/features/cycle/view-committee-meeting.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("cycle", "meeting.record");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewCommitteeMeetingToRecord(signedIn(args), idOf(args.params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = await parseForm(args.request, recordDecisionSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await recordCommitteeDecision(context, id, form.value);
  if (result.ok) return goOn(paths.committeeMeeting(id), "cycle.notice.decision-saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewCommitteeMeetingToRecord(context, id)).meeting
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function CommitteeDecisionRoute() {
  const { frame, meeting } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("cycle");
  const title = meeting.isHeld ? t("meeting.record.again") : t("meeting.record");
  return (
    <>
      <RoundHead
        frame={frame}
        step={meeting.step}
        title={title}
        lead={meeting.title}
        below={[
          { label: meeting.title, href: paths.committeeMeeting(meeting.id) },
          { label: title },
        ]}
      />
      <DecisionForm
        action={paths.recordCommitteeDecision(meeting.id)}
        decisionText={meeting.decisionText}
        version={meeting.version}
        answer={answer}
      />
    </>
  );
}
