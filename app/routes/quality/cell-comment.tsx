import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CellCommentForm } from "#app/features/indicators/quality/cell-comment-form.tsx";
import { commentOnCell } from "#app/features/indicators/quality/comment-on-cell.server.ts";
import { cellCommentSchema } from "#app/features/indicators/quality/quality.schema.ts";
import { QualityHead } from "#app/features/indicators/quality/quality-head.tsx";
import { viewQualityToComment } from "#app/features/indicators/quality/view-quality.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";

export const meta = pageTitle("quality", "comment.title");

export async function loader(args: LoaderFunctionArgs) {
  return pageOf(await viewQualityToComment(signedIn(args), idOf(args.params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, cellCommentSchema);
  if (!form.ok) return formAgain(form.submission);
  const result = await commentOnCell(signedIn(args, form.postId), id, form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(
    `${paths.indicatorQuality(id)}#kommentar-${form.value.cell}`,
    "quality.notice.commented",
  );
}

export default function CellCommentRoute() {
  const indicator = useLoaderData<typeof loader>();
  const t = useTexts("quality");
  return (
    <>
      <QualityHead
        indicator={indicator}
        title={t("comment.title")}
        lead={t("comment.lead")}
        below={{ label: t("page.title"), href: paths.indicatorQuality(indicator.id) }}
      />
      <CellCommentForm indicator={indicator} answer={useActionData<typeof action>()} />
    </>
  );
}
