import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { resolveCommentSchema } from "#app/features/indicators/quality/quality.schema.ts";
import { QualityHead } from "#app/features/indicators/quality/quality-head.tsx";
import { resolveComment } from "#app/features/indicators/quality/resolve-comment.server.ts";
import { ResolveForm } from "#app/features/indicators/quality/resolve-form.tsx";
import { viewCommentToResolve } from "#app/features/indicators/quality/view-quality.server.ts";
import { formAgain, formRefused, goOn, idOf, pageOf } from "#app/http/answer.ts";
import { pageTitle } from "#app/http/page-title.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { useTexts } from "#app/i18n/texts.tsx";
import { paths } from "#app/paths.ts";
import { Paragraphs } from "#app/ui/layout/paragraphs.tsx";

export const meta = pageTitle("quality", "comment.resolve");

export async function loader(args: LoaderFunctionArgs) {
  const { indicator, comment } = args.params;
  return pageOf(await viewCommentToResolve(signedIn(args), idOf(indicator), idOf(comment)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = await parseForm(args.request, resolveCommentSchema);
  if (!form.ok) return formAgain(form.submission);
  const context = signedIn(args, form.postId);
  const result = await resolveComment(context, id, idOf(args.params.comment), form.value);
  if (!result.ok) return formRefused(form.submission, result.refusal);
  return goOn(paths.indicatorQuality(id), "quality.notice.resolved");
}

export default function ResolveCommentRoute() {
  const indicator = useLoaderData<typeof loader>();
  const t = useTexts("quality");
  return (
    <>
      <QualityHead
        indicator={indicator}
        title={t("comment.resolve")}
        lead={t("comment.resolve.lead")}
        below={{ label: t("page.title"), href: paths.indicatorQuality(indicator.id) }}
      />
      <blockquote className="remark-answer">
        <Paragraphs text={indicator.comment.text} />
      </blockquote>
      <ResolveForm answer={useActionData<typeof action>()} />
    </>
  );
}
