import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { judgeQuality } from "#app/features/indicators/quality/judge-quality.server.ts";
import { valuesOf } from "#app/features/indicators/quality/judgement-form.tsx";
import { judgementSchema } from "#app/features/indicators/quality/quality.schema.ts";
import { QualityHead } from "#app/features/indicators/quality/quality-head.tsx";
import { QualityPage } from "#app/features/indicators/quality/quality-page.tsx";
import { viewQuality } from "#app/features/indicators/quality/view-quality.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("quality", "page.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewQuality(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, judgementSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await judgeQuality(context, id, form.value);
  if (result.ok) return goOn(paths.indicatorQuality(id), "quality.notice.judged");
  const theirs =
    result.refusal.code === "changed-meanwhile" ? pageOf(await viewQuality(context, id)) : null;
  return formRefused(form.submission, result.refusal, theirs ? valuesOf(theirs) : null);
}

export default function QualityRoute() {
  const indicator = useLoaderData<typeof loader>();
  const t = useTexts("quality");
  return (
    <>
      <QualityHead indicator={indicator} title={t("page.title")} lead={t("page.lead")} />
      <QualityPage indicator={indicator} answer={useActionData<typeof action>()} />
    </>
  );
}
