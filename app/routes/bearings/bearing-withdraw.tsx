import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { withdrawBearingSchema } from "#app/features/bearings/bearing.schema.ts";
import { StepClosed } from "#app/features/bearings/step-closed.tsx";
import { viewBearingToWithdraw } from "#app/features/bearings/view-bearing.server.ts";
import { withdrawBearing } from "#app/features/bearings/withdraw-bearing.server.ts";
import { WithdrawForm } from "#app/features/bearings/withdraw-form.tsx";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Notice } from "#app/ui/layout/notice.tsx";

export const meta = pageTitle("bearings", "withdraw.open");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewBearingToWithdraw(signedIn(args), idOf(args.params.bearing)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.bearing);
  const form = await parseForm(args.request, withdrawBearingSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await withdrawBearing(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.bearing(id), "bearings.notice.withdrawn");
}

export default function WithdrawBearingRoute() {
  const { frame, bearing, isOpen, goalCount } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("bearings");
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={t("withdraw.title", { title: bearing.title })}
        lead={t("withdraw.lead")}
        below={[
          { label: bearing.title, href: paths.bearing(bearing.id) },
          { label: t("withdraw.submit") },
        ]}
      />
      {goalCount > 0 && (
        <Notice tone="warning">
          <p>{t("withdraw.goals", { count: goalCount })}</p>
        </Notice>
      )}
      {!isOpen && <StepClosed frame={frame} />}
      {(isOpen || answer) && <WithdrawForm version={bearing.version} answer={answer} />}
    </>
  );
}
