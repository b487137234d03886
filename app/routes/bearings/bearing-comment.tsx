import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { commentSchema } from "#app/features/bearings/bearing.schema.ts";
import { CommentForm } from "#app/features/bearings/comment-form.tsx";
import { commentOnBearing } from "#app/features/bearings/comment-on-bearing.server.ts";
import { StepClosed } from "#app/features/bearings/step-closed.tsx";
import { viewBearingFor } from "#app/features/bearings/view-bearing.server.ts";
import { RoundHead } from "#app/features/cycle/round-head.tsx";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("bearings", "comments.write");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewBearingFor(signedIn(args), idOf(args.params.bearing), "bearing.comment"));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.bearing);
  const form = await parseForm(args.request, commentSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await commentOnBearing(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(`${paths.bearing(id)}#comments`, "bearings.notice.commented");
}

export default function CommentOnBearingRoute() {
  const { frame, bearing, isOpen } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTexts("bearings");
  return (
    <>
      <RoundHead
        frame={frame}
        step="bearings"
        title={t("comments.write")}
        lead={bearing.title}
        below={[
          { label: bearing.title, href: paths.bearing(bearing.id) },
          { label: t("comments.title") },
        ]}
      />
      {!isOpen && <StepClosed frame={frame} />}
      {(isOpen || answer) && (
        <CommentForm action={paths.commentOnBearing(bearing.id)} answer={answer} />
      )}
    </>
  );
}
