import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { targetsSchema } from "#app/features/indicators/indicator.schema.ts";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { setTargets } from "#app/features/indicators/set-targets.server.ts";
import { TargetsForm } from "#app/features/indicators/targets-form.tsx";
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
  const form = await parseForm(args.request, targetsSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await setTargets(context, id, form.value.targets);
  if (result.ok) {
    const notice = result.value.count === 0 ? "targetsUnchanged" : "targets";
    return goOn(`${paths.indicator(id)}#maaltal`, `indicators.notice.${notice}`);
  }
  if (result.refusal.code !== "changed-meanwhile") {
    return formRefused(form.submission, result.refusal);
  }
  const { targets } = pageOf(await viewIndicatorToEdit(context, id));
  const theirs = Object.fromEntries(targets.map(({ year, raw }) => [String(year), raw]));
  return formRefused(form.submission, result.refusal, theirs);
}

export default function IndicatorTargetsRoute() {
  const indicator = useLoaderData<typeof loader>();
  const t = useTexts("indicators");
  return (
    <>
      <IndicatorHead indicator={indicator} here={t("target.title")} lead={t("target.lead")} />
      <TargetsForm indicator={indicator} answer={useActionData<typeof action>()} />
    </>
  );
}
