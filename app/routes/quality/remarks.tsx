import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerRemark } from "#app/features/indicators/quality/answer-remark.server.ts";
import { answerRemarkSchema } from "#app/features/indicators/quality/quality.schema.ts";
import { QualityHead } from "#app/features/indicators/quality/quality-head.tsx";
import { RemarksPage } from "#app/features/indicators/quality/remarks-page.tsx";
import { viewRemarksOfIndicator } from "#app/features/indicators/quality/view-remarks.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { LinkButton } from "#app/ui/controls/link-button.tsx";

export const meta = pageTitle("quality", "remarks.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewRemarksOfIndicator(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, answerRemarkSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await answerRemark(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.indicatorRemarks(id), "quality.notice.answered");
}

export default function RemarksRoute() {
  const indicator = useLoaderData<typeof loader>();
  const t = useTexts("quality");
  return (
    <>
      <QualityHead
        indicator={indicator}
        title={t("remarks.title")}
        lead={t("remarks.lead")}
        action={
          indicator.mayEdit ? (
            <LinkButton href={paths.editIndicator(indicator.id)}>{t("remarks.edit")}</LinkButton>
          ) : null
        }
      />
      <RemarksPage indicator={indicator} answer={useActionData<typeof action>()} />
    </>
  );
}
