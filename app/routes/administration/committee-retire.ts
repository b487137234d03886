import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retireCommittee } from "#app/features/organisation/committee/retire-committee.server.ts";
import { retireSchema } from "#app/features/organisation/retire.schema.ts";
import { goOnAfter, idOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.manageCommittee(idOf(params.committee)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.committee);
  const form = validForm(await parseForm(args.request, retireSchema));
  const result = await retireCommittee(signedIn(args, form.postId), id, form.value);
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOnAfter(result, paths.manageCommittee(id), `organisation.notice.${notice}`);
}
