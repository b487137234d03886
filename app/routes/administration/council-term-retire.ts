import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retireCouncilTerm } from "#app/features/organisation/council-term/retire-council-term.server.ts";
import { retireSchema } from "#app/features/organisation/retire.schema.ts";
import { goOnAfter, idOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.councilTerm(idOf(params.term)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.term);
  const form = validForm(await parseForm(args.request, retireSchema));
  const result = await retireCouncilTerm(signedIn(args, form.postId), id, form.value);
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOnAfter(result, paths.councilTerm(id), `organisation.notice.${notice}`);
}
