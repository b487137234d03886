import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { answerOverride } from "#app/features/indicators/judgement/answer-override.server.ts";
import { standingOverrideSchema } from "#app/features/indicators/judgement/override.schema.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.judgeColour(idOf(params.indicator), Number(idOf(params.year))));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const year = Number(idOf(args.params.year));
  const form = validForm(await parseForm(args.request, standingOverrideSchema));
  const answer = { ...form.value, answer: "withdraw" as const };
  pageOf(await answerOverride(signedIn(args, form.postId), id, year, answer));
  return goOn(paths.judgeColour(id, year), "judgement.notice.override-withdrawn");
}
