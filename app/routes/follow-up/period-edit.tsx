import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { editPeriod } from "#app/features/follow-up/edit-period.server.ts";
import { PeriodDatesForm } from "#app/features/follow-up/period-form.tsx";
import { editPeriodSchema } from "#app/features/follow-up/reporting-period.schema.ts";
import { viewPeriodToManage } from "#app/features/follow-up/view-period.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("followUp", "period.edit");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewPeriodToManage(signedIn(args), idOf(args.params.period)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.period);
  const form = await parseForm(args.request, editPeriodSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await editPeriod(context, id, form.value);
  if (result.ok) {
    const { committeeSlug, roundYear } = result.value;
    return goOn(paths.followUp(committeeSlug, roundYear), "followUp.notice.dates");
  }
  const isCollision = result.refusal.code === "changed-meanwhile";
  const theirs = isCollision ? pageOf(await viewPeriodToManage(context, id)).period : null;
  return formRefused(form.submission, result.refusal, theirs);
}

export default function PeriodEditRoute() {
  const { frame, period } = useLoaderData<typeof loader>();
  const t = useTexts("followUp");
  const name = t(`period.${period.kind}`, { year: String(period.year) });
  return (
    <>
      <RoundHead frame={frame} step="followUp" title={name} below={[{ label: t("period.edit") }]} />
      <PeriodDatesForm period={period} answer={useActionData<typeof action>()} />
    </>
  );
}
