import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { preparationSchema } from "#app/features/dialogue/preparation.schema.ts";
import { PreparationForm } from "#app/features/dialogue/preparation-form.tsx";
import { PreparationRead } from "#app/features/dialogue/preparation-read.tsx";
import { savePreparation } from "#app/features/dialogue/save-preparation.server.ts";
import { viewPreparation } from "#app/features/dialogue/view-preparation.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("dialogue", "preparation.title");

export async function loader(args: LoaderFunctionArgs) {
  const { meeting, institution } = args.params;
  return pageOf(await viewPreparation(signedIn(args), idOf(meeting), idOf(institution)));
}

export async function action(args: ActionFunctionArgs) {
  const meetingId = idOf(args.params.meeting);
  const institutionId = idOf(args.params.institution);
  const form = await parseForm(args.request, preparationSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await savePreparation(context, meetingId, institutionId, form.value);
  if (result.ok) {
    return form.value.intent === "submit"
      ? goOn(paths.dialogueMeeting(meetingId), "dialogue.notice.submitted")
      : goOn(paths.preparation(meetingId, institutionId), "dialogue.notice.draftSaved");
  }
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewPreparation(context, meetingId, institutionId)).preparation
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function PreparationRoute() {
  const { frame, meeting, institution, preparation, mayEdit } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("dialogue");
  return (
    <>
      <RoundHead
        frame={frame}
        step="dialogue"
        title={t("preparation.of", { name: institution.name })}
        lead={mayEdit ? t("preparation.lead") : undefined}
        below={[
          { label: meeting.title, href: paths.dialogueMeeting(meeting.id) },
          { label: t("preparation.title") },
        ]}
      />
      {mayEdit ? (
        <PreparationForm preparation={preparation} answer={answer} />
      ) : (
        <PreparationRead preparation={preparation} isOver={meeting.state === "closed"} />
      )}
    </>
  );
}
