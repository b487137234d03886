import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retireIndicator } from "#app/features/indicators/retire-indicator.server.ts";
import { retireSchema } from "#app/features/organisation/retire.schema.ts";
import { goOnAfter, idOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.indicator(idOf(params.indicator)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.indicator);
  const form = validForm(await parseForm(args.request, retireSchema));
  const result = await retireIndicator(signedIn(args, form.postId), id, form.value);
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOnAfter(result, paths.indicator(id), `indicators.notice.${notice}`);
}
