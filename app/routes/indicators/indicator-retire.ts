import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retireIndicator } from "#app/features/indicators/retire-indicator.server.ts";
import { retireSchema } from "#app/features/organisation/retire.schema.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.indicator(idOf(params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = validForm(await parseForm(args.request, retireSchema));
  pageOf(await retireIndicator(signedIn(args, form.postId), id, form.value));
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOn(paths.indicator(id), `indicators.notice.${notice}`);
}
