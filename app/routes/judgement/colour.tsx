import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { overrideSchema } from "#app/features/indicators/judgement/override.schema.ts";
import { OverridePage } from "#app/features/indicators/judgement/override-page.tsx";
import { overrideRating } from "#app/features/indicators/judgement/override-rating.server.ts";
import { viewJudgement } from "#app/features/indicators/judgement/view-judgement.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { titleOf } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => titleOf(data?.name);

export async function loader(args: LoaderFunctionArgs) {
  const { indicator, year } = args.params;
  return pageOf(await viewJudgement(signedIn(args), idOf(indicator), Number(idOf(year))));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const year = Number(idOf(args.params.year));
  const form = await parseForm(args.request, overrideSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await overrideRating(signedIn(args, form.postId), id, year, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.judgeColour(id, year), "judgement.notice.override-set");
}

export default function ColourRoute() {
  const judgement = useLoaderData<typeof loader>();
  const t = useTexts("judgement");
  return (
    <>
      <IndicatorHead
        indicator={judgement}
        here={t("override.title", { year: String(judgement.year.year) })}
      />
      <OverridePage judgement={judgement} answer={useActionData<typeof action>()} />
    </>
  );
}
