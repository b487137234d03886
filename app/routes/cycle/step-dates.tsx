import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { planStepDates } from "#app/features/cycle/plan-step-dates.server.ts";
import { editStepDatesSchema } from "#app/features/cycle/round.schema.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { StepDatesForm, stepDateFields } from "#app/features/cycle/step-dates-form.tsx";
import { viewStepDates } from "#app/features/cycle/view-round-steps.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("cycle", "dates.title");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewStepDates(signedIn(args), idOf(committee), idOf(year)));
}

export async function action(args: ActionFunctionArgs) {
  const slug = idOf(args.params.committee);
  const year = idOf(args.params.year);
  const form = await parseForm(args.request, editStepDatesSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await planStepDates(context, slug, Number(year), form.value);
  if (result.ok) return goOn(paths.roundSteps(slug, Number(year)), "cycle.notice.dates-saved");
  const theirs =
    result.refusal.code === "changed-meanwhile"
      ? stepDateFields(pageOf(await viewStepDates(context, slug, year)).frame)
      : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function StepDatesRoute() {
  const { frame, version } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("cycle");
  const steps = paths.roundSteps(frame.committee.slug, frame.round.year);
  return (
    <>
      <RoundHead
        frame={frame}
        title={t("dates.title")}
        lead={t("dates.lead")}
        below={[{ label: t("steps.title"), href: steps }, { label: t("dates.title") }]}
      />
      <StepDatesForm frame={frame} version={version} answer={answer} />
    </>
  );
}
