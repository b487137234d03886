import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retirePerson } from "#app/features/organisation/person/retire-person.server.ts";
import { retireSchema } from "#app/features/organisation/retire.schema.ts";
import { goOnAfter, idOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.managePerson(idOf(params.person)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.person);
  const form = validForm(await parseForm(args.request, retireSchema));
  const result = await retirePerson(signedIn(args, form.postId), id, form.value);
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOnAfter(result, paths.managePerson(id), `organisation.notice.${notice}`);
}
