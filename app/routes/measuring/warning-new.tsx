import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { defineEarlyWarning } from "#app/features/indicators/early-warning/define-early-warning.server.ts";
import { earlyWarningSchema } from "#app/features/indicators/early-warning/early-warning.schema.ts";
import { EarlyWarningForm } from "#app/features/indicators/early-warning/early-warning-form.tsx";
import { EarlyWarningHead } from "#app/features/indicators/early-warning/early-warning-head.tsx";
import { viewNewEarlyWarning } from "#app/features/indicators/early-warning/view-early-warning.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("earlyWarnings", "define.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewNewEarlyWarning(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, earlyWarningSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await defineEarlyWarning(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.indicator(id)}#varsler`, "earlyWarnings.notice.defined");
}

export default function WarningNewRoute() {
  const { indicator, owners } = useLoaderData<typeof loader>();
  const t = useTexts("earlyWarnings");
  return (
    <>
      <EarlyWarningHead indicator={indicator} title={t("define.title")} lead={t("define.lead")} />
      <EarlyWarningForm owners={owners} answer={useActionData<typeof action>()} />
    </>
  );
}
