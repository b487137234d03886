import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { meetingSchema } from "#app/features/dialogue/meeting.schema.ts";
import { MeetingForm } from "#app/features/dialogue/meeting-form.tsx";
import { newMeetingValues } from "#app/features/dialogue/new-meeting-values.ts";
import { planDialogueMeeting } from "#app/features/dialogue/plan-dialogue-meeting.server.ts";
import { TypeShortcuts } from "#app/features/dialogue/type-shortcuts.tsx";
import { viewNewMeeting } from "#app/features/dialogue/view-meeting-plan.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";

export const meta = pageTitle("dialogue", "plan.new.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  const page = pageOf(await viewNewMeeting(signedIn(args), idOf(committee), idOf(year)));
  return { ...page, typeId: new URL(args.request.url).searchParams.get("type") };
}

export async function action(args: ActionFunctionArgs) {
  const committee = idOf(args.params.committee);
  const year = Number(idOf(args.params.year));
  const form = await parseForm(args.request, meetingSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await planDialogueMeeting(context, committee, year, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.dialogueMeeting(result.value.id), "dialogue.notice.planned");
}

export default function NewMeetingRoute() {
  const { frame, choices, decision, typeId, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("dialogue");
  const { committee, round } = frame;
  const values = newMeetingValues(choices.types, decision, typeId, {
    titleOfType: (type) => t("plan.title.ofType", { type }),
    items: [t("plan.item.conditions"), t("plan.item.development"), t("plan.item.themes")],
  });
  return (
    <>
      <RoundHead
        frame={frame}
        step="dialogue"
        title={t("plan.new.title")}
        lead={t("plan.new.lead")}
        below={[{ label: t("plan.new.title") }]}
      />
      {isOpen ? (
        <>
          <TypeShortcuts
            types={choices.types}
            href={paths.newDialogueMeeting(committee.slug, round.year)}
            chosen={typeId}
          />
          <MeetingForm values={values} choices={choices} answer={answer} />
        </>
      ) : (
        <Notice>{t("run.stepClosed")}</Notice>
      )}
    </>
  );
}
