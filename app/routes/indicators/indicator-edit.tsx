import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CarriedIndicatorForm } from "#app/features/indicators/carried-indicator-form.tsx";
import { editIndicator } from "#app/features/indicators/edit-indicator.server.ts";
import { editIndicatorSchema } from "#app/features/indicators/indicator.schema.ts";
import { IndicatorForm } from "#app/features/indicators/indicator-form.tsx";
import { formValuesOf } from "#app/features/indicators/indicator-form-values.ts";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { viewIndicatorForm } from "#app/features/indicators/load-form-choices.server.ts";
import { RetireIndicator } from "#app/features/indicators/retire-indicator.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.indicator.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewIndicatorForm(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, editIndicatorSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editIndicator(context, id, form.value);
  if (result.ok) return goOn(paths.indicator(id), "indicators.notice.saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? pageOf(await viewIndicatorForm(context, id)).indicator
      : null;
  return formRefused(form.submission, result.refusal, theirs && formValuesOf(theirs));
}

export default function IndicatorEditRoute() {
  const { indicator, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("indicators");
  return (
    <>
      <IndicatorHead indicator={indicator} here={t("edit.title")} lead={t("define.lead")} />
      {indicator.relations.shared ? (
        <CarriedIndicatorForm indicator={indicator} choices={choices} answer={undefined} />
      ) : (
        <IndicatorForm indicator={indicator} choices={choices} answer={answer} />
      )}
      <RetireIndicator indicator={indicator} />
    </>
  );
}
