import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { PlanPeriodForm } from "#app/features/follow-up/period-form.tsx";
import { planPeriod } from "#app/features/follow-up/plan-period.server.ts";
import { planPeriodSchema } from "#app/features/follow-up/reporting-period.schema.ts";
import { viewPlaceOfPeriod } from "#app/features/follow-up/view-period.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("followUp", "period.new");

export async function loader(args: LoaderFunctionArgs) {
  const { committee, year } = args.params;
  return pageOf(await viewPlaceOfPeriod(signedIn(args), idOf(committee), idOf(year)));
}

export async function action(args: ActionFunctionArgs) {
  const committee = idOf(args.params.committee);
  const year = Number(idOf(args.params.year));
  const form = await parseForm(args.request, planPeriodSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await planPeriod(signedIn(args, form.postId), committee, year, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.followUp(committee, year), "followUp.notice.planned");
}

export default function PeriodNewRoute() {
  const { frame } = useLoaderData<typeof loader>();
  const t = useTexts("followUp");
  const title = t("period.new");
  return (
    <>
      <RoundHead
        frame={frame}
        step="followUp"
        title={title}
        lead={t("period.new.lead")}
        below={[{ label: title }]}
      />
      <PlanPeriodForm year={frame.round.year} answer={useActionData<typeof action>()} />
    </>
  );
}
