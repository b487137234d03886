import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { targetSchema } from "#app/features/indicators/indicator.schema.ts";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { setTarget } from "#app/features/indicators/set-target.server.ts";
import { TargetForm } from "#app/features/indicators/target-form.tsx";
import { viewIndicatorToEdit } from "#app/features/indicators/view-indicator.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("indicators", "target.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewIndicatorToEdit(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, targetSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await setTarget(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.indicator(id)}#maaltal`, "indicators.notice.target");
}

export default function IndicatorTargetRoute() {
  const indicator = useLoaderData<typeof loader>();
  const t = useTexts("indicators");
  return (
    <>
      <IndicatorHead indicator={indicator} here={t("target.title")} lead={t("target.lead")} />
      <TargetForm indicator={indicator} answer={useActionData<typeof action>()} />
    </>
  );
}
