import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CarryForm } from "#app/features/indicators/carry-form.tsx";
import { carrySchema } from "#app/features/indicators/indicator.schema.ts";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { spreadIndicator } from "#app/features/indicators/spread-indicator.server.ts";
import { viewSpreading } from "#app/features/indicators/view-carrying.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.head.name);

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewSpreading(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, carrySchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await spreadIndicator(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.indicator(id), "indicators.notice.carried");
}

export default function IndicatorSpreadRoute() {
  const { head, choices } = useLoaderData<typeof loader>();
  const t = useTexts("indicators");
  return (
    <>
      <IndicatorHead indicator={head} here={t("carriers.add")} lead={t("carriers.lead")} />
      <CarryForm
        label={t("carriers.choices")}
        empty={t("carriers.all")}
        submit={t("carriers.submit")}
        choices={choices}
        answer={useActionData<typeof action>()}
      />
    </>
  );
}
