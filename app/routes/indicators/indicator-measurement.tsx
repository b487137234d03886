import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { enterMeasurement } from "#app/features/indicators/enter-measurement.server.ts";
import { IndicatorHead } from "#app/features/indicators/indicator-head.tsx";
import { MeasurementForm } from "#app/features/indicators/measurement-form.tsx";
import { measurementSchema } from "#app/features/indicators/measuring/measurement.schema.ts";
import { viewIndicatorToMeasure } from "#app/features/indicators/measuring/view-indicator-to-measure.server.ts";
import { viewTheirFigure } from "#app/features/indicators/measuring/view-their-figure.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("indicators", "measure.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewIndicatorToMeasure(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, measurementSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await enterMeasurement(context, id, form.value);
  if (result.ok) return goOn(paths.indicator(id), "indicators.notice.measured");
  const isMet = result.refusal.code === "changed-meanwhile";
  const theirs = isMet ? await viewTheirFigure(context, id, form.value) : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function IndicatorMeasurementRoute() {
  const indicator = useLoaderData<typeof loader>();
  const t = useTexts("indicators");
  return (
    <>
      <IndicatorHead indicator={indicator} here={t("measure.title")} lead={t("measure.lead")} />
      <MeasurementForm
        indicator={indicator}
        year={indicator.yearToMeasure}
        answer={useActionData<typeof action>()}
      />
    </>
  );
}
