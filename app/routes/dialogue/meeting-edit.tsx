import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { editDialogueMeeting } from "#app/features/dialogue/edit-dialogue-meeting.server.ts";
import { editMeetingSchema } from "#app/features/dialogue/meeting.schema.ts";
import { MeetingForm } from "#app/features/dialogue/meeting-form.tsx";
import { RemoveMeetingForm } from "#app/features/dialogue/remove-meeting-form.tsx";
import { viewMeetingPlan } from "#app/features/dialogue/view-meeting-plan.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";

export const meta = pageTitle("dialogue", "plan.edit.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewMeetingPlan(signedIn(args), idOf(args.params.meeting)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.meeting);
  const form = await parseForm(args.request, editMeetingSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editDialogueMeeting(context, id, form.value);
  if (result.ok) return goOn(paths.dialogueMeeting(id), "dialogue.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewMeetingPlan(context, id)).meeting
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function EditMeetingRoute() {
  const { frame, choices, meeting, isOpen, mayRemove } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("dialogue");
  return (
    <>
      <RoundHead
        frame={frame}
        step="dialogue"
        title={t("plan.edit.title")}
        below={[
          { label: meeting.title, href: paths.dialogueMeeting(meeting.id) },
          { label: t("plan.edit.title") },
        ]}
      />
      {isOpen ? (
        <MeetingForm values={meeting} version={meeting.version} choices={choices} answer={answer} />
      ) : (
        <Notice>{t("plan.closed")}</Notice>
      )}
      {mayRemove ? <RemoveMeetingForm meeting={meeting} /> : null}
    </>
  );
}
