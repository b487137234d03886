import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { retireInstitutionType } from "#app/features/organisation/institution-type/retire-institution-type.server.ts";
import { retireSchema } from "#app/features/organisation/retire.schema.ts";
import { goOnAfter, idOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.manageInstitutionType(idOf(params.type)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.type);
  const form = validForm(await parseForm(args.request, retireSchema));
  const result = await retireInstitutionType(signedIn(args, form.postId), id, form.value);
  const notice = form.value.retire === "yes" ? "retired" : "restored";
  return goOnAfter(result, paths.manageInstitutionType(id), `organisation.notice.${notice}`);
}
