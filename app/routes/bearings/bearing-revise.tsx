import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { reviseBearingSchema } from "#app/features/bearings/bearing.schema.ts";
import { reviseBearing } from "#app/features/bearings/revise-bearing.server.ts";
import { ReviseForm } from "#app/features/bearings/revise-form.tsx";
import { StepClosed } from "#app/features/bearings/step-closed.tsx";
import { viewBearingFor } from "#app/features/bearings/view-bearing.server.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("bearings", "revise.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewBearingFor(signedIn(args), idOf(args.params.bearing), "bearing.draft"));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.bearing);
  const form = await parseForm(args.request, reviseBearingSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await reviseBearing(context, id, form.value);
  if (result.ok) return goOn(paths.bearing(id), "bearings.notice.revised");
  if (result.refusal.code !== "changed-meanwhile") {
    return formRefused(form.submission, result.refusal);
  }
  const { title, text } = pageOf(await viewBearingFor(context, id, "bearing.draft")).bearing;
  return formRefused(form.submission, result.refusal, { title, text });
}

export default function ReviseBearingRoute() {
  const { frame, bearing, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("bearings");
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={t("revise.title")}
        lead={t("revise.lead")}
        below={[
          { label: bearing.title, href: paths.bearing(bearing.id) },
          { label: t("revise.title") },
        ]}
      />
      {!isOpen && <StepClosed frame={frame} />}
      {(isOpen || answer) && <ReviseForm bearing={bearing} answer={answer} />}
    </>
  );
}
