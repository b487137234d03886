import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { withdrawAnswerSchema } from "#app/features/indicators/quality/quality.schema.ts";
import { withdrawRemarkAnswer } from "#app/features/indicators/quality/withdraw-remark-answer.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.indicatorRemarks(idOf(params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = validForm(await parseForm(args.request, withdrawAnswerSchema));
  pageOf(await withdrawRemarkAnswer(signedIn(args, form.postId), id, form.value.answer));
  return goOn(paths.indicatorRemarks(id), "quality.notice.withdrawn");
}
