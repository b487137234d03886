import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { buttonSchema } from "#app/features/import-export/import-form.schema.ts";
import { removeSelection } from "#app/features/import-export/importing.server.ts";
import { goOn, idOf, pageOf, validForm } from "#app/http/answer.ts";
import { parseForm } from "#app/http/parse.ts";
import { signedIn } from "#app/http/signed-in.ts";
import { paths } from "#app/paths.ts";

export function loader({ params }: LoaderFunctionArgs) {
  return redirect(paths.importStatistics(idOf(params.batch)));
}

export async function action(args: ActionFunctionArgs) {
  const id = idOf(args.params.batch);
  const form = validForm(await parseForm(args.request, buttonSchema));
  pageOf(await removeSelection(signedIn(args, form.postId), id, form.value.number ?? -1));
  return goOn(paths.importStatistics(id));
}
