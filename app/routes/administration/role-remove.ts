import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { nothingSchema } from "#app/features/organisation/person/person.schema.ts";
import { removeRole } from "#app/features/organisation/person/remove-role.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.managePerson(idOf(params.person)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.person);
  const form = validForm(await parseForm(args.request, nothingSchema));
  pageOf(await removeRole(signedIn(args, form.postId), id, idOf(args.params.role)));
  return goOn(paths.managePerson(id), "organisation.notice.roleRemoved");
}
