import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { decideDialogueForm } from "#app/features/cycle/decide-dialogue-form.server.ts";
import { dialogueFormSchema } from "#app/features/cycle/dialogue-form.schema.ts";
import { DialogueFormForm } from "#app/features/cycle/dialogue-form-form.tsx";
import { DialogueFormSummary } from "#app/features/cycle/dialogue-form-summary.tsx";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { viewDialogueForm } from "#app/features/cycle/view-dialogue-form.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";
import { Stack } from "#app/ui/layout/stack.tsx";

export const meta = pageTitle("cycle", "form.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewDialogueForm(signedIn(args), idOf(committee), idOf(year)));
}

export async function action(args: ActionFunctionArgs) {
  const slug = idOf(args.params.committee);
  const year = idOf(args.params.year);
  const form = await parseForm(args.request, dialogueFormSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await decideDialogueForm(context, slug, Number(year), form.value);
  if (result.ok) return goOn(paths.knowledge(slug, Number(year)), "cycle.notice.decision-saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewDialogueForm(context, slug, year)).form
      : null;
  return formRefused(
    form.submission,
    result.refusal,
    theirs && { ...theirs, committeeIds: theirs.committees.map(({ id }) => id).join(",") },
  );
}

export default function DialogueFormRoute() {
  const { frame, form, others, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("cycle");
  return (
    <>
      <RoundHead
        frame={frame}
        step="knowledge"
        title={t("form.title")}
        lead={t("form.lead")}
        below={[{ label: t("form.title") }]}
      />
      {isOpen ? (
        <DialogueFormForm form={form} others={others} answer={answer} />
      ) : (
        <Stack>
          <Notice tone="info">{t("form.locked")}</Notice>
          <DialogueFormSummary form={form} />
        </Stack>
      )}
    </>
  );
}
