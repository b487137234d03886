import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { defineIndicator } from "#app/features/indicators/define-indicator.server.ts";
import { indicatorSchema } from "#app/features/indicators/indicator.schema.ts";
import { IndicatorForm } from "#app/features/indicators/indicator-form.tsx";
import { viewNewIndicator } from "#app/features/indicators/load-form-choices.server.ts";
import { NewIndicatorHead } from "#app/features/indicators/new-indicator-head.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("indicators", "define.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewNewIndicator(signedIn(args), idOf(args.params.institution)));
}

export async function action(args: ActionFunctionArgs) {
  const form = await parseForm(args.request, indicatorSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await defineIndicator(context, idOf(args.params.institution), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.indicator(result.value.id), "indicators.notice.defined");
}

export default function NewIndicatorRoute() {
  const { institution, choices } = useLoaderData<typeof loader>();
  return (
    <>
      <NewIndicatorHead institution={institution} />
      <IndicatorForm choices={choices} answer={useActionData<typeof action>()} />
    </>
  );
}
